package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/**
 * Keras's <a href="https://keras.io/api/callbacks/reduce_lr_on_plateau/">ReduceLROnPlateau</a>,
 * epoch by epoch.
 */
final class PlateauRule implements Resumable {

  private final ReduceOnPlateau settings;
  private double rate;
  private double best;
  private int waited;
  private int cooling;

  PlateauRule(ReduceOnPlateau settings, double rate) {
    this.settings = settings;
    this.rate = rate;
    this.best = settings.monitor().worst();
  }

  /** The rate until the next epoch has ended. */
  double rate() {
    return rate;
  }

  /** Looks at what an epoch came to. */
  void ended(EpochRecord epoch) {
    ended(Watched.value(epoch, settings.monitor()));
  }

  void ended(double value) {
    if (cooling > 0) {
      cooling--;
      waited = 0;
    }
    if (settings.monitor().improves(value, best, settings.minDelta())) {
      best = value;
      waited = 0;
    } else if (cooling == 0) {
      waited++;
      if (waited >= settings.patience() && rate > settings.minRate()) {
        rate = Math.max(rate * settings.factor(), settings.minRate());
        cooling = settings.cooldown();
        waited = 0;
      }
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.number(rate);
    state.number(best);
    state.whole(waited);
    state.whole(cooling);
  }

  @Override
  public void read(StateReader state) throws IOException {
    rate = state.number();
    best = state.number();
    waited = Math.toIntExact(state.whole());
    cooling = Math.toIntExact(state.whole());
  }
}
