package io.github.cnnmaven.core.result;

import java.util.List;

/** A run's {@code run.json} and the lines of its {@code epochs.jsonl}. */
public record RunRecord(RunResult result, List<EpochRecord> epochs) {

  public RunRecord {
    epochs = List.copyOf(epochs);
  }
}
