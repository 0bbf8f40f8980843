package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.EpochRecord;
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
}
