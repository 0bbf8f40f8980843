package io.github.cnnmaven.engine.training;

/** The loss left the finite numbers. The message says where and what to try. */
public final class DivergedException extends Exception {

  private static final long serialVersionUID = 1L;

  DivergedException(String place, double loss) {
    super(
        "The loss became "
            + (Double.isNaN(loss) ? "NaN" : "infinite")
            + " "
            + place
            + ". Try a smaller learning rate or a larger batch");
  }
}
