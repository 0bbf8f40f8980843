package io.github.cnnmaven.core.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code epochs.jsonl}.
 *
 * @param epoch counted from 1
 * @param metrics train as Keras shows it (running mean of the epoch, in training mode) and
 *     validation, where there is one, in inference mode at the epoch's end
 * @param learningRate of the epoch's last step, null where it is not known
 * @param seconds the epoch took, validation included
 */
public record EpochRecord(
    int epoch, Map<Split, Metrics> metrics, @Nullable Double learningRate, double seconds) {

  public EpochRecord {
    metrics = Map.copyOf(metrics);
  }

  /** Of an epoch whose rate is not known. */
  public EpochRecord(int epoch, Map<Split, Metrics> metrics, double seconds) {
    this(epoch, metrics, null, seconds);
  }
}
