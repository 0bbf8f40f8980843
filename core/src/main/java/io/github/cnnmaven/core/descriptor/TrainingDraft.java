package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Training;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code training:} as written: what is left out may follow from the network. */
record TrainingDraft(
    int epochs,
    int batchSize,
    Optimizer optimizer,
    Optional<Loss> loss,
    Optional<ClassWeights> classWeights,
    Optional<EarlyStopping> earlyStopping,
    Optional<ReduceOnPlateau> reduceOnPlateau,
    List<Metric> metrics) {

  private static final int TOP = 5;

  Training of(NetworkOutput output) {
    return new Training(
        epochs,
        batchSize,
        optimizer,
        lossOf(output),
        classWeights.orElse(null),
        earlyStopping.orElse(null),
        reduceOnPlateau.orElse(null),
        measured());
  }

  /** Of a model that is only evaluated: what is measured, the rest as it is by default. */
  Training untrained() {
    return new Training(0, batchSize, optimizer).withMetrics(metrics);
  }

  /** What is asked for, and what is watched. */
  SortedSet<Metric> measured() {
    SortedSet<Metric> measured = new TreeSet<>(metrics);
    earlyStopping.ifPresent(stopping -> measured.add(stopping.monitor().metric()));
    reduceOnPlateau.ifPresent(plateau -> measured.add(plateau.monitor().metric()));
    return measured;
  }

  /** The loss, or that of the output: one sigmoid unit tells two classes apart. */
  Loss lossOf(NetworkOutput output) {
    boolean oneSigmoid = output.units() == 1 && output.activation() == Activation.SIGMOID;
    return loss.orElse(
        oneSigmoid
            ? BinaryCrossentropy.OF_PROBABILITIES
            : CategoricalCrossentropy.OF_PROBABILITIES);
  }

  /** What will always come out the same. */
  Optional<String> metricsOddity(int classes) {
    return measured().contains(Metric.TOP5) && classes <= TOP
        ? Optional.of("top5 is always 1, as the data has " + classes + " classes")
        : Optional.empty();
  }

  /** Whether there are too many or too few class weights. */
  Optional<String> weightsFault(int classes) {
    return classWeights
        .filter(weights -> !weights.balanced() && weights.byClass().size() != classes)
        .map(
            weights ->
                weights.byClass().size() + " class weights, the data has " + classes + " classes");
  }
}
