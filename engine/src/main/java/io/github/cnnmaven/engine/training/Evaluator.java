package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.BatchScore;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import java.util.EnumMap;
import java.util.Map;

/** Measures a network in inference mode, on images as they are. */
public final class Evaluator {

  /** Large enough to be fast, small enough for memory; does not change results beyond rounding. */
  private static final int BATCH_SIZE = 200;

  private final TrainableNetwork network;

  public Evaluator(TrainableNetwork network) {
    this.network = network;
  }

  /**
   * Measures on every split.
   *
   * @throws DivergedException when a loss is not finite
   */
  public Map<Split, Metrics> evaluate(Splits splits) throws DivergedException {
    Map<Split, Metrics> metrics = new EnumMap<>(Split.class);
    for (Map.Entry<Split, Images> part : splits.parts().entrySet()) {
      Metrics measured = evaluate(part.getValue());
      if (!Double.isFinite(measured.loss())) {
        throw new DivergedException(
            "in the evaluation of the " + part.getKey() + " images at the end", measured.loss());
      }
      metrics.put(part.getKey(), measured);
    }
    return metrics;
  }

  /** Measures on some images. */
  Metrics evaluate(Images images) {
    BatchScore sum = BatchScore.NONE;
    for (Batch batch : Batches.inOrder(images, BATCH_SIZE)) {
      sum = sum.plus(network.evaluate(batch.images(), batch.labels()));
    }
    return metrics(sum);
  }

  static Metrics metrics(BatchScore sum) {
    return new Metrics((double) sum.correct() / sum.images(), sum.lossSum() / sum.images());
  }
}
