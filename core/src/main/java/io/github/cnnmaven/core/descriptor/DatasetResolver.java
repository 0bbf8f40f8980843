package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * From the data set as written to where it is and what it is like.
 *
 * @param library that tells what the data sets are like
 */
record DatasetResolver(DescriptorFile descriptor, DataLibrary library, Problems problems) {

  /** The data set and the node that names it; empty when that is wrong. */
  Optional<Placed<Dataset>> resolve(Placed<DatasetDraft> draft, Optional<Placed<DataInput>> input) {
    DatasetDraft written = draft.value();
    List<Placed<String>> places = written.source().places();
    if (places.size() != 1) {
      problems.add(
          draft
              .node()
              .problem(
                  "expected one of " + SourceGrammar.ONE_OF + " in dataset, found " + places.size(),
                  "Say where the images are: one of them"));
      return Optional.empty();
    }
    new DatasetOptionsCheck(problems).check(written);
    return new SourceResolver(descriptor, library, problems)
        .resolve(written, input.map(Placed::value))
        .map(source -> new Placed<>(dataset(source, written), places.get(0).node()));
  }

  private static Dataset dataset(DataSource source, DatasetDraft draft) {
    List<String> names = draft.classNames().map(Placed::value).orElse(List.of());
    return new Dataset(source, draft.validation(), names);
  }

  /** What the images are like: as found or published, else as {@code input} says. */
  Optional<DataDescription> describe(Placed<Dataset> dataset, Optional<Placed<DataInput>> input) {
    try {
      Optional<DataDescription> found = library.describe(dataset.value().source());
      if (found.isPresent()) {
        input.ifPresent(said -> compare(said, found.get()));
        return found;
      }
      if (input.isEmpty()) {
        problems.add(
            dataset
                .node()
                .problem(
                    unknown(dataset.value().source()), "Add input: to plan without the images"));
      }
      return input.map(said -> said.value().describe());
    } catch (DataException e) {
      problems.add(dataset.node().problem(e.getMessage(), ""));
    } catch (IOException e) {
      problems.add(dataset.node().problem("the data cannot be read: " + e, ""));
    }
    return Optional.empty();
  }

  private static String unknown(DataSource source) {
    return source.obstacle().orElse("size and classes of these images are not known");
  }

  private void compare(Placed<DataInput> input, DataDescription data) {
    if (!input.value().fits(data)) {
      DataDescription said = input.value().describe();
      YamlNode node = input.node();
      problems.add(
          node.problem(
              String.format(
                  "input says images of %s in %d classes, the data has %s in %d",
                  said.image(), said.classes(), data.image(), data.classes()),
              "Correct input, or leave it out"));
    }
  }
}
