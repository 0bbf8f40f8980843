package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ShapeException;

/** How much runs compute, to compare them: multiply-adds of the forward pass of all images. */
public final class RunWork {

  private RunWork() {}

  /** Of all epochs: none may stop early. */
  public static double of(RunSpec spec, DataDescription data) {
    return of(spec, spec.training().epochs(), data);
  }

  /** Of some epochs; 0 where it cannot be told. */
  public static double of(RunSpec spec, int epochs, DataDescription data) {
    try {
      double each = NetworkSummary.of(spec.network(), data.image()).multiplyAdds();
      long images = data.trainedOn(spec.data().validation(), spec.data().limit());
      return each * images * epochs;
    } catch (ShapeException e) {
      // Trained on other images, before the descriptor was changed.
      return 0;
    }
  }
}
