package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.engine.state.Resumable;
import java.io.IOException;

/** Hears of every epoch that has ended. */
@FunctionalInterface
public interface EpochListener {

  /**
   * An epoch has ended.
   *
   * @throws IOException when its numbers cannot be kept; ends the training
   */
  void ended(EpochRecord epoch) throws IOException;

  /** A batch has been computed: the training lives. */
  default void stepped() {}

  /**
   * There is an epoch to come: what is written down now can be gone on from.
   *
   * @param training all that changes between epochs
   * @throws IOException when it cannot be kept; ends the training
   */
  default void resting(Resumable training) throws IOException {}
}
