package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/**
 * Keras's <a href="https://keras.io/api/callbacks/early_stopping/">EarlyStopping</a>, epoch by
 * epoch.
 */
final class StopRule implements Resumable {

  private final EarlyStopping settings;
  private double best;
  private int bestEpoch;
  private int waited;
  private boolean stops;

  StopRule(EarlyStopping settings) {
    this.settings = settings;
    this.best = settings.monitor().worst();
  }

  /**
   * Looks at an epoch.
   *
   * @param epoch counted from 1
   * @return whether it is the best so far
   */
  boolean isBest(int epoch, double value) {
    if (epoch <= settings.startFromEpoch()) {
      return false;
    }
    waited++;
    if (improvesOn(best, value)) {
      best = value;
      bestEpoch = epoch;
      Double baseline = settings.baseline();
      if (baseline == null || improvesOn(baseline, value)) {
        waited = 0;
      }
      return true;
    }
    stops = waited >= settings.patience() && epoch > 1;
    return false;
  }

  /** Whether the epoch looked at last should be the last. */
  boolean stops() {
    return stops;
  }

  /** Counted from 1; 0 before it has looked at any. */
  int bestEpoch() {
    return bestEpoch;
  }

  /** Of the best epoch. */
  double best() {
    return best;
  }

  private boolean improvesOn(double reference, double value) {
    return settings.monitor().improves(value, reference, settings.minDelta());
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.number(best);
    state.whole(bestEpoch);
    state.whole(waited);
    state.flag(stops);
  }

  @Override
  public void read(StateReader state) throws IOException {
    best = state.number();
    bestEpoch = Math.toIntExact(state.whole());
    waited = Math.toIntExact(state.whole());
    stops = state.flag();
  }
}
