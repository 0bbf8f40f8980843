package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.BatchAnswer;
import io.github.cnnmaven.engine.network.BatchScore;
import io.github.cnnmaven.engine.network.Classifier;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.score.Scores;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Measures a network in inference mode, on images as they are. */
public final class Evaluator {

  /**
   * Large enough to share the fetching of dense kernels, small enough for the processor's cache;
   * does not change results beyond rounding.
   */
  private static final int BATCH_SIZE = 100;

  private final Classifier network;
  private final Normalizer normalizer;
  private final Collection<Metric> metrics;

  /**
   * An evaluator of a network.
   *
   * @param normalizer of the images
   * @param metrics to measure besides accuracy and loss
   */
  public Evaluator(Classifier network, Normalizer normalizer, Collection<Metric> metrics) {
    this.network = network;
    this.normalizer = normalizer;
    this.metrics = metrics;
  }

  /**
   * Measures on every split.
   *
   * @param stepped is told of every batch
   * @throws DivergedException when a loss is not finite
   */
  public Evaluation evaluate(Splits splits, Runnable stepped) throws DivergedException {
    Map<Split, Metrics> found = new EnumMap<>(Split.class);
    PredictionList test = new PredictionList(splits.test().size());
    for (Map.Entry<Split, Images> part : splits.parts().entrySet()) {
      boolean isTest = part.getKey() == Split.TEST;
      Metrics measured =
          isTest ? evaluate(part.getValue(), test, stepped) : evaluate(part.getValue(), stepped);
      if (!Double.isFinite(measured.loss())) {
        throw new DivergedException(
            "in the evaluation of the " + part.getKey() + " images at the end", measured.loss());
      }
      found.put(part.getKey(), measured);
    }
    return new Evaluation(found, test.all());
  }

  /** Measures on some images. */
  Metrics evaluate(Images images, Runnable stepped) {
    if (!metrics.isEmpty()) {
      return evaluate(images, new PredictionList(images.size()), stepped);
    }
    BatchScore sum = BatchScore.NONE;
    for (Batch batch : new EvaluationBatches(images, normalizer, BATCH_SIZE).all()) {
      sum = sum.plus(network.evaluate(batch.images(), batch.labels()));
      stepped.run();
    }
    return metrics(sum);
  }

  private Metrics evaluate(Images images, PredictionList predictions, Runnable stepped) {
    BatchScore sum = BatchScore.NONE;
    for (Batch batch : new EvaluationBatches(images, normalizer, BATCH_SIZE).all()) {
      BatchAnswer answer = network.answer(batch.images(), batch.labels().own());
      predictions.add(batch.labels().own(), answer);
      sum = sum.plus(answer.score());
      stepped.run();
    }
    Metrics all = metrics(sum);
    return metrics.isEmpty()
        ? all
        : new Metrics(all.accuracy(), all.loss(), Scores.of(predictions.all(), metrics));
  }

  static Metrics metrics(BatchScore sum) {
    return new Metrics((double) sum.correct() / sum.images(), sum.lossSum() / sum.images());
  }
}
