package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Timeline;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.BatchScore;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Fits a network to the training images of a run. */
public final class Trainer {

  private static final double NANOS_PER_SECOND = 1e9;

  private final RunSpec spec;
  private final Splits splits;
  private final TrainableNetwork network;
  private final TrainingBatches batches;
  private final Timeline timeline;

  public Trainer(RunSpec spec, Splits splits, TrainableNetwork network, RandomStreams random) {
    this.spec = spec;
    this.splits = splits;
    this.network = network;
    this.batches =
        new TrainingBatches(
            splits.train(), spec.augmentation(), random, spec.training().batchSize());
    int stepsPerEpoch = batches.of(1).count();
    this.timeline = new Timeline(stepsPerEpoch, (double) stepsPerEpoch * spec.training().epochs());
  }

  /**
   * Trains all epochs.
   *
   * @throws DivergedException when a loss is not finite; the epochs before have been reported
   * @throws IOException from the listener
   */
  public void train(EpochListener listener) throws DivergedException, IOException {
    for (int epoch = 1; epoch <= spec.training().epochs(); epoch++) {
      listener.ended(train(epoch));
    }
  }

  private EpochRecord train(int epoch) throws DivergedException {
    long start = System.nanoTime();
    network.startEpoch(epoch);
    Map<Split, Metrics> metrics = new EnumMap<>(Split.class);
    metrics.put(Split.TRAIN, Evaluator.metrics(steps(epoch)));
    if (splits.validation().isPresent()) {
      metrics.put(Split.VALIDATION, validate(splits.validation().get(), epoch));
    }
    return new EpochRecord(epoch, metrics, (System.nanoTime() - start) / NANOS_PER_SECOND);
  }

  /** As Keras shows it: the mean over the epoch, while the network changes. */
  private BatchScore steps(int epoch) throws DivergedException {
    BatchScore sum = BatchScore.NONE;
    Batches all = batches.of(epoch);
    for (Batch batch : all) {
      BatchScore score = network.step(batch.images(), batch.labels(), rate(epoch, batch));
      if (!Double.isFinite(score.lossSum())) {
        throw new DivergedException(
            String.format(
                "in epoch %d of %d, batch %d of %d",
                epoch, spec.training().epochs(), batch.number(), all.count()),
            score.lossSum());
      }
      sum = sum.plus(score);
    }
    return sum;
  }

  private double rate(int epoch, Batch batch) {
    double step = (double) timeline.stepsPerEpoch() * (epoch - 1) + batch.number() - 1;
    return spec.training().optimizer().learningRate().at(step, timeline);
  }

  private Metrics validate(Images images, int epoch) throws DivergedException {
    Metrics metrics = new Evaluator(network).evaluate(images);
    if (!Double.isFinite(metrics.loss())) {
      throw new DivergedException("in the validation after epoch " + epoch, metrics.loss());
    }
    return metrics;
  }
}
