package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.IdxFolder;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** From the data set as written to the files on disk. */
record DatasetResolver(Path descriptor, Problems problems) {

  Dataset resolve(DatasetDraft draft) {
    String idx = draft.idx().value();
    Path folder = descriptor.resolveSibling(idx).toAbsolutePath().normalize();
    String label = folder.getFileName() == null ? idx : folder.getFileName().toString();
    List<String> names = draft.classNames().map(Placed::value).orElse(List.of());
    return new Dataset(label, folder, draft.validation(), names);
  }

  Optional<DataDescription> describe(DatasetDraft draft) {
    try {
      DataDescription data = new IdxFolder(resolve(draft).folder()).describe();
      draft.classNames().ifPresent(names -> checkNames(names, data.classes()));
      return Optional.of(data);
    } catch (DataException e) {
      problems.add(draft.idx().node().problem(e.getMessage(), ""));
    } catch (IOException | InvalidPathException e) {
      problems.add(draft.idx().node().problem("the data cannot be read: " + e, ""));
    }
    return Optional.empty();
  }

  private void checkNames(Placed<List<String>> names, int classes) {
    int found = names.value().size();
    if (found != classes) {
      String message = found + " names for data of " + classes + " classes";
      problems.add(names.node().problem(message, "Name every class, in the order of the labels"));
    }
  }
}
