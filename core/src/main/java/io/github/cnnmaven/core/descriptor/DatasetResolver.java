package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.IdxFolder;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** From the data set as written to the files on disk. */
record DatasetResolver(Path descriptor, Problems problems) {

  Dataset resolve(DatasetDraft draft) {
    Path folder = descriptor.resolveSibling(draft.idx()).toAbsolutePath().normalize();
    String label = folder.getFileName() == null ? draft.idx() : folder.getFileName().toString();
    return new Dataset(label, folder, draft.validation(), draft.classNames());
  }

  Optional<DataDescription> describe(Placed<DatasetDraft> draft) {
    try {
      Dataset dataset = resolve(draft.value());
      DataDescription data = new IdxFolder(dataset.folder()).describe();
      int names = dataset.names().size();
      if (names > 0 && names != data.classes()) {
        String found = names + " classNames for data of " + data.classes() + " classes";
        problems.add(draft.node().problem(found, "Name every class, in the order of the labels"));
      }
      return Optional.of(data);
    } catch (DataException e) {
      problems.add(draft.node().problem(e.getMessage(), "Check dataset.idx"));
    } catch (IOException e) {
      problems.add(draft.node().problem("the data cannot be read: " + e, "Check dataset.idx"));
    }
    return Optional.empty();
  }
}
