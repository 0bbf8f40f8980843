package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Timeline;
import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.BatchScore;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fits a network to the training images of a run. */
public final class Trainer implements Resumable {

  private static final double NANOS_PER_SECOND = 1e9;

  private final RunSpec spec;
  private final Splits splits;
  private final TrainableNetwork network;
  private final TrainingBatches batches;
  private final Timeline timeline;
  private final @Nullable PlateauRule plateau;
  private final @Nullable EarlyEnd earlyEnd;
  private final Evaluator evaluator;
  private final int roomForBatch;
  private int epoch;

  public Trainer(
      RunSpec spec,
      Splits splits,
      Normalizer normalizer,
      TrainableNetwork network,
      RandomStreams random) {
    this.spec = spec;
    this.splits = splits;
    this.network = network;
    this.evaluator = new Evaluator(network, normalizer, spec.training().metrics());
    AugmentedImages images = new AugmentedImages(splits.train(), spec.augmentation(), random);
    this.batches = new TrainingBatches(images, normalizer, random, spec.training().batchSize());
    this.roomForBatch = batches.of(1).largest() * images.pixelsPerImage();
    int stepsPerEpoch = batches.of(1).count();
    this.timeline = new Timeline(stepsPerEpoch, (double) stepsPerEpoch * spec.training().epochs());
    ReduceOnPlateau reduction = spec.training().reduceOnPlateau();
    this.plateau = reduction == null ? null : new PlateauRule(reduction, scheduled(0));
    EarlyStopping stopping = spec.training().earlyStopping();
    this.earlyEnd = stopping == null ? null : new EarlyEnd(stopping, network);
  }

  /**
   * Trains all epochs that are left, or fewer where early stopping ends it.
   *
   * @return what early stopping came to, empty without it
   * @throws DivergedException when a loss is not finite; the epochs before have been reported
   * @throws IOException from the listener
   */
  public Optional<EarlyStop> train(EpochListener listener) throws DivergedException, IOException {
    try (Prefetch prefetch = new Prefetch(spec.threads(), () -> new float[roomForBatch])) {
      return train(listener, prefetch);
    }
  }

  private Optional<EarlyStop> train(EpochListener listener, Prefetch prefetch)
      throws DivergedException, IOException {
    int epochs = spec.training().epochs();
    boolean stopped = false;
    while (epoch < epochs && !stopped) {
      EpochRecord ended = trainNext(listener, prefetch);
      listener.ended(ended);
      stopped = earlyEnd != null && earlyEnd.stopsAfter(ended);
      if (plateau != null) {
        plateau.ended(ended);
      }
      if (epoch < epochs && !stopped) {
        listener.resting(this);
      }
    }
    return earlyEnd == null ? Optional.empty() : Optional.of(earlyEnd.end(epoch < epochs));
  }

  /** How many numbers it trains. */
  public long parameters() {
    return network.parameters();
  }

  /** Every random stream begins anew with an epoch, so that its number is all there is to keep. */
  @Override
  public void write(StateWriter state) throws IOException {
    state.whole(epoch);
    network.write(state);
    if (plateau != null) {
      plateau.write(state);
    }
    if (earlyEnd != null) {
      earlyEnd.write(state);
    }
  }

  @Override
  public void read(StateReader state) throws IOException {
    epoch = Math.toIntExact(state.whole());
    network.read(state);
    if (plateau != null) {
      plateau.read(state);
    }
    if (earlyEnd != null) {
      earlyEnd.read(state);
    }
  }

  private EpochRecord trainNext(EpochListener listener, Prefetch prefetch)
      throws DivergedException {
    epoch++;
    long start = System.nanoTime();
    network.startEpoch(epoch);
    Map<Split, Metrics> metrics = new EnumMap<>(Split.class);
    metrics.put(Split.TRAIN, Evaluator.metrics(steps(listener, prefetch)));
    if (splits.validation().isPresent()) {
      metrics.put(Split.VALIDATION, validate(splits.validation().get(), listener));
    }
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    return new EpochRecord(epoch, metrics, rate(timeline.stepsPerEpoch()), seconds);
  }

  /** As Keras shows it: the mean over the epoch, while the network changes. */
  private BatchScore steps(EpochListener listener, Prefetch prefetch) throws DivergedException {
    BatchScore sum = BatchScore.NONE;
    Batches all = batches.of(epoch);
    for (Batch batch : prefetch.of(all)) {
      BatchScore score = network.step(batch.images(), batch.labels(), rate(batch.number()));
      if (!Double.isFinite(score.lossSum())) {
        throw new DivergedException(
            String.format(
                "in epoch %d of %d, batch %d of %d",
                epoch, spec.training().epochs(), batch.number(), all.count()),
            score.lossSum());
      }
      sum = sum.plus(score);
      listener.stepped();
    }
    return sum;
  }

  /** Of a step of this epoch, counted from 1. */
  private double rate(int step) {
    return plateau == null
        ? scheduled((double) timeline.stepsPerEpoch() * (epoch - 1) + step - 1)
        : plateau.rate();
  }

  private double scheduled(double step) {
    return spec.training().optimizer().learningRate().at(step, timeline);
  }

  private Metrics validate(Images images, EpochListener listener) throws DivergedException {
    Metrics metrics = evaluator.evaluate(images, listener::stepped);
    if (!Double.isFinite(metrics.loss())) {
      throw new DivergedException("in the validation after epoch " + epoch, metrics.loss());
    }
    return metrics;
  }
}
