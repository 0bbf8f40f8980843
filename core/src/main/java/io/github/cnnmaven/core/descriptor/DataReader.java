package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.NoData;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at the data of every variant, at each data set once, and sees that they are the same. */
final class DataReader {

  /** What variants have in common. */
  record Found(Placed<Dataset> dataset, DataDescription data) {}

  private record Key(Dataset dataset, Optional<DataInput> input) {}

  private final DatasetResolver resolver;
  private final Problems problems;
  private final Map<Key, Optional<DataDescription>> seen = new HashMap<>();

  DataReader(DatasetResolver resolver, Problems problems) {
    this.resolver = resolver;
    this.problems = problems;
  }

  /** The data of the variants; empty when any of it is wrong. */
  Optional<Found> read(List<VariantReading> variants) {
    List<Optional<Found>> all = variants.stream().map(this::read).toList();
    Optional<Found> first = all.get(0);
    if (first.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    for (Optional<Found> other : all) {
      if (!Objects.equals(other.orElseThrow().dataset().value(), first.get().dataset().value())) {
        problems.add(
            other
                .orElseThrow()
                .dataset()
                .node()
                .problem(
                    "the data set must be the same in all variants",
                    "Only limit may vary; write an experiment for each data set"));
        return Optional.empty();
      }
    }
    return first;
  }

  private Optional<Found> read(VariantReading variant) {
    Optional<Optional<Placed<DatasetDraft>>> draft = variant.parts().find(DatasetGrammar.DATASET);
    Optional<Optional<Placed<DataInput>>> input = variant.parts().find(DatasetGrammar.INPUT);
    if (draft.isEmpty() || input.isEmpty()) {
      return Optional.empty();
    }
    return dataset(draft.get(), input.get(), variant.tree())
        .flatMap(dataset -> describe(dataset, input.get()));
  }

  private Optional<Placed<Dataset>> dataset(
      Optional<Placed<DatasetDraft>> draft, Optional<Placed<DataInput>> input, YamlMapping tree) {
    if (draft.isPresent()) {
      return resolver.resolve(draft.get(), input);
    }
    if (input.isEmpty()) {
      reportMissing(tree);
      return Optional.empty();
    }
    return Optional.of(new Placed<>(new Dataset(new NoData(), 0, List.of()), input.get().node()));
  }

  private void reportMissing(YamlNode tree) {
    String key = DatasetGrammar.DATASET.name();
    boolean mistyped =
        problems.list().stream().anyMatch(problem -> problem.hint().contains("'" + key + "'"));
    if (!mistyped) {
      problems.add(
          tree.problem(
              "'" + key + "' is missing in the descriptor",
              "Add dataset: { name, directory or idx }, or input: to plan only"));
    }
  }

  private Optional<Found> describe(Placed<Dataset> dataset, Optional<Placed<DataInput>> input) {
    Key key = new Key(dataset.value(), input.map(Placed::value));
    Optional<DataDescription> data = seen.get(key);
    if (data == null) {
      data = resolver.describe(dataset, input);
      seen.put(key, data);
    }
    return data.map(found -> new Found(dataset, found));
  }
}
