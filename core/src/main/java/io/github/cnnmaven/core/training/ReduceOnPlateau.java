package io.github.cnnmaven.core.training;

/**
 * A constant learning rate that falls where training stops to help: Keras's <a
 * href="https://keras.io/api/callbacks/reduce_lr_on_plateau/">ReduceLROnPlateau</a>.
 *
 * @param factor what the rate is multiplied by, below 1
 * @param patience after so many epochs without an improvement
 * @param minDelta what does not improve by more is no improvement
 * @param cooldown so many epochs after a reduction are not counted
 * @param minRate the rate falls no lower
 */
public record ReduceOnPlateau(
    Monitor monitor, double factor, int patience, double minDelta, int cooldown, double minRate) {

  /** For people: {@code times 0.1 after 10 epochs without a better validation loss}. */
  public String described() {
    return "times "
        + Plain.number(factor)
        + " after "
        + patience
        + (patience == 1 ? " epoch" : " epochs")
        + " without a better "
        + monitor.described();
  }
}
