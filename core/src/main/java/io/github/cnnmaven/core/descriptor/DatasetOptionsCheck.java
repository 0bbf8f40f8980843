package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether what is said of a data set means something for its source. */
record DatasetOptionsCheck(Problems problems) {

  void check(DatasetDraft draft) {
    SourceDraft source = draft.source();
    boolean pictures = source.name().isEmpty() && source.writtenLayout() == Layout.DIRECTORY;
    if (!pictures) {
      draft
          .pictures()
          .said()
          .forEach(said -> refuse(said, "only the pictures of a directory have options like this"));
      refuse(draft.test(), "only a directory is split by shares");
    }
    if (!hasTwoLabels(source)) {
      refuse(draft.labels(), "only cifar-100 has fine and coarse labels");
    }
    if (!source.isRemote()) {
      refuse(source.layout(), "only what url and artifact bring needs a layout");
    }
    if (source.url().isEmpty()) {
      refuse(source.sha256(), "only a url needs a checksum");
    }
    draft.classes().ifPresent(this::checkTwice);
  }

  private static boolean hasTwoLabels(SourceDraft source) {
    return source
        .name()
        .map(name -> name.value().equals("cifar-100"))
        .orElse(source.writtenLayout() == Layout.CIFAR_BINARY);
  }

  private void checkTwice(Placed<List<String>> classes) {
    if (new HashSet<>(classes.value()).size() < classes.value().size()) {
      problems.add(classes.node().problem("a class is named twice", "Name each once"));
    } else if (classes.value().size() < 2) {
      problems.add(classes.node().problem("one class alone leaves nothing to tell apart", ""));
    }
  }

  private void refuse(Optional<? extends Placed<?>> said, String why) {
    said.ifPresent(placed -> refuse(placed, why));
  }

  private void refuse(Placed<?> said, String why) {
    problems.add(said.node().problem(why, "Remove it"));
  }
}
