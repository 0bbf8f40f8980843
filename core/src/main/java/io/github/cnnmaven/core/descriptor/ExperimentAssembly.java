package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.analysis.IntervalMethod;
import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.design.Combination;
import io.github.cnnmaven.core.design.ExperimentDesign;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what variants must have in common, and makes the experiment of them.
 *
 * @param variants the baseline first
 */
record ExperimentAssembly(
    DescriptorFile file, YamlMapping root, List<VariantReading> variants, Problems problems) {

  void checkDesign(ExperimentDesign design, Optional<Set<String>> used) {
    VariantsCheck ofVariants = new VariantsCheck(factors(), problems);
    used.ifPresent(names -> ofVariants.checkUse(design.factors(), names));
    List<String> ids = design.combinations().stream().map(Combination::id).toList();
    Optional<Seeds> seeds = common().find(ExperimentGrammar.SEEDS);
    int least = seeds.map(Seeds::least).orElse(Integer.MAX_VALUE);
    QuantityCheck quantities = new QuantityCheck(measured(), hasModels(), problems);
    GateCheck check =
        new GateCheck(ids, design.factors(), hasValidation(), least, quantities, problems);
    common()
        .find(GateGrammar.GATES)
        .ifPresent(gates -> gates.forEach(gate -> gate.ifPresent(check::check)));
    seeds
        .flatMap(Seeds::growth)
        .ifPresent(growth -> new GrowthCheck(root, quantities, problems).check(growth, gates()));
    common()
        .find(StatisticsGrammar.STATISTICS)
        .filter(o -> o.interval() == IntervalMethod.BOOTSTRAP)
        .filter(o -> least < IntervalMethod.LEAST_SEEDS_TO_RESAMPLE)
        .ifPresent(o -> problems.add(fewToResample()));
    for (VariantReading variant : variants) {
      MonitorCheck monitors = new MonitorCheck(variant, hasValidation(), problems);
      variant.parts().find(ExperimentGrammar.TRAINING).ifPresent(monitors::check);
    }
  }

  private boolean hasModels() {
    return variants.stream()
        .flatMap(variant -> variant.network().stream())
        .anyMatch(declared -> declared.model().isPresent());
  }

  private Problem fewToResample() {
    return root.get(StatisticsGrammar.STATISTICS.name())
        .orElse(root)
        .warning(
            "the bootstrap needs "
                + IntervalMethod.LEAST_SEEDS_TO_RESAMPLE
                + " seeds or more: with fewer its interval covers less than 95 %",
            "Add seeds, or leave out interval: bootstrap");
  }

  private int gates() {
    return common().find(GateGrammar.GATES).map(List::size).orElse(1);
  }

  /** What every variant measures besides what is always measured. */
  private Optional<Set<Metric>> measured() {
    Optional<Set<Metric>> all = Optional.of(EnumSet.allOf(Metric.class));
    for (VariantReading variant : variants) {
      Optional<TrainingDraft> training = variant.parts().find(ExperimentGrammar.TRAINING);
      if (training.isEmpty()) {
        return Optional.empty();
      }
      all.orElseThrow().retainAll(training.get().measured());
    }
    return all;
  }

  private boolean hasValidation() {
    return common()
        .find(DatasetGrammar.DATASET)
        .flatMap(dataset -> dataset)
        .map(
            dataset ->
                dataset.value().validation() > 0
                    || dataset.value().source().mayHaveValidation(file.path()))
        .orElse(true);
  }

  void checkNetworks(DataReader.Found found) {
    common()
        .find(DatasetGrammar.DATASET)
        .flatMap(dataset -> dataset)
        .flatMap(dataset -> dataset.value().classNames())
        .ifPresent(new NamesCheck(found.data(), problems)::check);
    checkRecalls(found);
    NetworkCheck check = new NetworkCheck(found.data(), problems);
    PreparationCheck preparation = new PreparationCheck(found.data(), problems);
    for (VariantReading variant : variants) {
      Optional<TrainingDraft> training = variant.parts().find(ExperimentGrammar.TRAINING);
      variant
          .parts()
          .find(ExperimentGrammar.AUGMENTATION)
          .ifPresent(a -> preparation.check(normalization(variant.parts()), a, variant.tree()));
      variant.network().ifPresent(network -> check.check(variant.variant(), network, training));
      training
          .flatMap(draft -> draft.weightsFault(found.data().classes()))
          .ifPresent(fault -> problems.add(training(variant.tree()).problem(fault, "")));
      training
          .flatMap(draft -> draft.metricsOddity(found.data().classes()))
          .ifPresent(oddity -> problems.add(training(variant.tree()).warning(oddity, "")));
    }
  }

  /** Only where names are known before the data is prepared. */
  private void checkRecalls(DataReader.Found found) {
    Dataset dataset = found.dataset().value();
    boolean named = !dataset.names().isEmpty() || !found.data().classNames().isEmpty();
    if (named && dataset.source().obstacle().isEmpty()) {
      List<String> names = dataset.classNames(found.data().classes(), found.data().classNames());
      ClassCheck check = new ClassCheck(names, problems);
      common()
          .find(GateGrammar.GATES)
          .ifPresent(gates -> gates.forEach(gate -> gate.ifPresent(check::check)));
    }
  }

  /** The experiment, when nothing is wrong with its variants taken together. */
  Optional<Experiment> assemble(ExperimentDesign design, DataReader.Found found) {
    List<Variant> made = variants.stream().map(v -> variant(v, design, found)).toList();
    new VariantsCheck(factors(), problems).checkDistinct(made);
    BatchCheck batches =
        new BatchCheck(found.data(), found.dataset().value().validation(), problems);
    for (int i = 0; i < made.size(); i++) {
      batches.check(made.get(i), variants.get(i).tree());
    }
    List<Drawing> drawings = drawings(made);
    return problems.isEmpty()
        ? Optional.of(experiment(design, found, made, drawings))
        : Optional.empty();
  }

  private Experiment experiment(
      ExperimentDesign design, DataReader.Found found, List<Variant> made, List<Drawing> drawings) {
    return new Experiment(
        common().get(ExperimentGrammar.EXPERIMENT).value(),
        common().get(ExperimentGrammar.QUESTION),
        file.path(),
        found.dataset().value(),
        found.data(),
        design.factors(),
        common().get(ExperimentGrammar.SEEDS).all(),
        common().get(ExperimentGrammar.SEEDS).growth(),
        made,
        common().get(GateGrammar.GATES).stream().map(gate -> gate.orElseThrow().value()).toList(),
        common().get(StatisticsGrammar.STATISTICS),
        drawings,
        problems.list(),
        obstacles(found.dataset()),
        List.of());
  }

  private List<Drawing> drawings(List<Variant> made) {
    List<Network> networks = made.stream().map(Variant::network).toList();
    Optional<Set<String>> layers =
        networks.stream().anyMatch(network -> network.model() != null)
            ? Optional.empty()
            : Optional.of(
                networks.stream()
                    .flatMap(network -> network.layers().stream())
                    .map(Layer::name)
                    .collect(Collectors.toSet()));
    YamlNode node = root.get(ExperimentGrammar.PICTURES.name()).orElse(root);
    return new PicturesCheck(file, node, problems)
        .check(common().get(ExperimentGrammar.PICTURES), layers);
  }

  private static Variant variant(
      VariantReading reading, ExperimentDesign design, DataReader.Found found) {
    Combination combination = reading.variant();
    Values parts = reading.parts();
    Network network =
        VariantNetwork.of(
                reading.network().orElseThrow(), combination.words(), found.data().classes())
            .network();
    return new Variant(
        combination.id(),
        combination.words(),
        combination.equals(design.baseline()),
        network,
        parts.get(ExperimentGrammar.AUGMENTATION),
        training(parts.get(ExperimentGrammar.TRAINING), network, found),
        parts
            .get(DatasetGrammar.DATASET)
            .map(dataset -> dataset.value().limit())
            .orElse(Limit.NONE),
        normalization(parts));
  }

  private static Training training(TrainingDraft draft, Network network, DataReader.Found found) {
    return network.model() == null
        ? draft.of(NetworkOutput.of(network, found.data().image()))
        : draft.untrained();
  }

  private static List<Problem> obstacles(Placed<Dataset> dataset) {
    Problems obstacles = new Problems();
    dataset
        .value()
        .source()
        .obstacle()
        .ifPresent(obstacle -> obstacles.add(dataset.node().problem(obstacle, "")));
    return obstacles.list();
  }

  private static Normalization normalization(Values parts) {
    return parts
        .find(DatasetGrammar.DATASET)
        .flatMap(dataset -> dataset)
        .map(dataset -> dataset.value().normalization())
        .orElse(Rescaling.TO_ONE);
  }

  private static YamlNode training(YamlMapping tree) {
    return tree.get(ExperimentGrammar.TRAINING.name()).orElse(tree);
  }

  private YamlNode factors() {
    return root.get("factors").orElse(root);
  }

  /** What every variant reads the same. */
  private Values common() {
    return variants.get(0).parts();
  }
}
