package io.github.cnnmaven.core.result;

import java.util.Map;

/**
 * A line of {@code epochs.jsonl}.
 *
 * @param epoch counted from 1
 * @param metrics train as Keras shows it (running mean of the epoch, in training mode) and
 *     validation, where there is one, in inference mode at the epoch's end
 * @param seconds the epoch took, validation included
 */
public record EpochRecord(int epoch, Map<Split, Metrics> metrics, double seconds) {

  public EpochRecord {
    metrics = Map.copyOf(metrics);
  }
}
