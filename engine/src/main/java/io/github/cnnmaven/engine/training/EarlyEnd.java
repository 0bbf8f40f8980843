package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.engine.network.Snapshot;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Early stopping of a network's training, which may take back the best weights it had. */
final class EarlyEnd implements Resumable {

  private final EarlyStopping settings;
  private final TrainableNetwork network;
  private final StopRule rule;
  private @Nullable Snapshot best;

  EarlyEnd(EarlyStopping settings, TrainableNetwork network) {
    this.settings = settings;
    this.network = network;
    this.rule = new StopRule(settings);
  }

  /** Looks at an epoch; tells whether it should be the last. */
  boolean stopsAfter(EpochRecord epoch) {
    double value = Watched.value(epoch, settings.monitor());
    if (rule.isBest(epoch.epoch(), value) && settings.restoreBest()) {
      best = network.snapshot(best);
    }
    return rule.stops();
  }

  /**
   * Ends the training.
   *
   * @param early whether there were epochs left
   */
  EarlyStop end(boolean early) {
    if (best != null) {
      network.restore(best);
    }
    return new EarlyStop(
        early,
        early ? reason() : "all epochs were trained",
        rule.bestEpoch() == 0 ? null : rule.bestEpoch(),
        best != null);
  }

  private String reason() {
    return String.format(
        Locale.ROOT,
        "%s was %.4g after epoch %d and no better since%s",
        settings.monitor().described(),
        rule.best(),
        rule.bestEpoch(),
        settings.baseline() == null ? "" : ", or no better than " + settings.baseline());
  }

  @Override
  public void write(StateWriter state) throws IOException {
    rule.write(state);
    state.flag(best != null);
    if (best != null) {
      best.write(state);
    }
  }

  @Override
  public void read(StateReader state) throws IOException {
    rule.read(state);
    if (state.flag()) {
      best = network.snapshot(best);
      best.read(state);
    }
  }
}
