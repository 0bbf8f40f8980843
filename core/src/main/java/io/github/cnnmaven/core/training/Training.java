package io.github.cnnmaven.core.training;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a network is fitted.
 *
 * @param epochs passes over the training split
 * @param batchSize images per step; the last batch of an epoch may be smaller
 * @param optimizer turns gradients into steps
 * @param loss what the steps make small
 * @param classWeights null when every image counts the same
 * @param earlyStopping null to train all epochs
 * @param reduceOnPlateau null when the rate depends on the optimizer alone
 * @param metrics what is measured besides accuracy and loss
 */
public record Training(
    int epochs,
    int batchSize,
    Optimizer optimizer,
    Loss loss,
    @Nullable ClassWeights classWeights,
    @Nullable EarlyStopping earlyStopping,
    @Nullable ReduceOnPlateau reduceOnPlateau,
    SortedSet<Metric> metrics) {

  public Training {
    SortedSet<Metric> others = new TreeSet<>(metrics);
    others.removeIf(Metric::isAlwaysThere);
    metrics = Collections.unmodifiableSortedSet(others);
  }

  /** With the loss of a softmax, and every image the same. */
  public Training(int epochs, int batchSize, Optimizer optimizer) {
    this(epochs, batchSize, optimizer, CategoricalCrossentropy.OF_PROBABILITIES);
  }

  /** Of every image the same, for all epochs. */
  public Training(int epochs, int batchSize, Optimizer optimizer, Loss loss) {
    this(epochs, batchSize, optimizer, loss, null, null, null, new TreeSet<>());
  }

  /** The same with weights for the classes. */
  public Training withClassWeights(ClassWeights weights) {
    return new Training(
        epochs, batchSize, optimizer, loss, weights, earlyStopping, reduceOnPlateau, metrics);
  }

  /** The same that may end before its last epoch. */
  public Training withEarlyStopping(EarlyStopping stopping) {
    return new Training(
        epochs, batchSize, optimizer, loss, classWeights, stopping, reduceOnPlateau, metrics);
  }

  /** The same with a rate that falls where training stops to help. */
  public Training withReduceOnPlateau(ReduceOnPlateau plateau) {
    return new Training(
        epochs, batchSize, optimizer, loss, classWeights, earlyStopping, plateau, metrics);
  }

  /** The same with other things measured. */
  public Training withMetrics(Collection<Metric> others) {
    return new Training(
        epochs,
        batchSize,
        optimizer,
        loss,
        classWeights,
        earlyStopping,
        reduceOnPlateau,
        new TreeSet<>(others));
  }

  /** The same for longer or shorter. */
  public Training withEpochs(int others) {
    return new Training(
        others, batchSize, optimizer, loss, classWeights, earlyStopping, reduceOnPlateau, metrics);
  }
}
