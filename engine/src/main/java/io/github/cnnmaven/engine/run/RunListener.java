package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;

/** Hears how a run goes on. An exception from a listener ends the run as failed. */
public interface RunListener {

  /** A stage is about to begin. */
  void started(Phase phase) throws IOException;

  /** Training goes on after so many epochs, whose numbers are on disk again. */
  void resumed(int epochs) throws IOException;

  /** Something was computed: the run lives. Called often. */
  default void stepped() {}

  /** An epoch's numbers are on disk. */
  void ended(EpochRecord epoch) throws IOException;

  /** The run's folder is in place. */
  void ended(RunStatus status) throws IOException;
}
