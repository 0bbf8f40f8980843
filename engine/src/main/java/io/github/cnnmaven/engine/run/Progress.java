package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.result.EpochRecord;
import java.util.List;

/**
 * How far a run has come.
 *
 * @param seconds that training took so far
 * @param epochs that have ended
 */
record Progress(double seconds, List<EpochRecord> epochs) {

  Progress {
    epochs = List.copyOf(epochs);
  }
}
