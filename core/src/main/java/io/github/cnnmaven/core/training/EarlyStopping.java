package io.github.cnnmaven.core.training;

import org.jspecify.annotations.Nullable;

/**
 * When to end a training before its last epoch: Keras's <a
 * href="https://keras.io/api/callbacks/early_stopping/">EarlyStopping</a>.
 *
 * @param minDelta what does not improve by more is no improvement
 * @param patience so many epochs without one end the training, though never the first epoch
 * @param baseline patience is not renewed by what is no improvement on this; null for none
 * @param restoreBest whether the weights of the best epoch are taken in the end, stopped or not
 * @param startFromEpoch how many epochs pass before it looks
 */
public record EarlyStopping(
    Monitor monitor,
    double minDelta,
    int patience,
    @Nullable Double baseline,
    boolean restoreBest,
    int startFromEpoch) {

  /** The first epoch, counted from 1, after which it may stop. */
  public int earliest() {
    int looks = baseline == null ? Math.max(1, patience) + 1 : Math.max(2, patience);
    return startFromEpoch + looks;
  }

  /** For people: {@code on validation loss, patience 3}. */
  public String described() {
    return "on "
        + monitor.described()
        + ", patience "
        + patience
        + (minDelta > 0 ? ", by more than " + Plain.number(minDelta) : "")
        + (baseline == null ? "" : ", against " + Plain.number(baseline))
        + (startFromEpoch > 0 ? ", after epoch " + startFromEpoch : "")
        + (restoreBest ? ", best weights restored" : "");
  }
}
