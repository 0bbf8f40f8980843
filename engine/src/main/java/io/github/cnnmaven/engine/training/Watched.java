package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Monitor;
import java.util.OptionalDouble;

/** What an epoch came to, in the one number that is watched. */
final class Watched {

  private Watched() {}

  /**
   * The number.
   *
   * @throws IllegalArgumentException when the epoch has no such number
   */
  static double value(EpochRecord epoch, Monitor monitor) {
    Metrics metrics = epoch.metrics().get(monitor.validation() ? Split.VALIDATION : Split.TRAIN);
    OptionalDouble value =
        metrics == null ? OptionalDouble.empty() : metrics.value(monitor.metric().word());
    return value.orElseThrow(
        () ->
            new IllegalArgumentException(
                "Epoch " + epoch.epoch() + " has no " + monitor.described() + " to watch"));
  }
}
