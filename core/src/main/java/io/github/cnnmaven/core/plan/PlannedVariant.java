package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.training.EarlyStopping;
import java.util.List;

/** A variant, its costs and its runs. */
public record PlannedVariant(Variant variant, NetworkSummary network, List<PlannedRun> runs) {

  /** Weights, their gradients, and two numbers each that an optimizer like Adam keeps. */
  private static final int ARRAYS_OF_WEIGHTS = 4;

  /** What a layer puts out, and the gradient that comes back. */
  private static final int ARRAYS_OF_ACTIVATIONS = 2;

  public PlannedVariant {
    runs = List.copyOf(runs);
  }

  /** With so many of its first runs. */
  PlannedVariant limited(int count) {
    return new PlannedVariant(variant, network, runs.subList(0, Math.min(count, runs.size())));
  }

  /**
   * About what training needs: weights with all that belongs to them, and a batch's activations. A
   * model is in memory as it is read, as it answers and as it is saved; what it makes of a few
   * images is less than its worker has anyhow.
   */
  public long memoryBytes() {
    KerasModel model = variant.network().model();
    if (model != null) {
      return ARRAYS_OF_WEIGHTS * model.bytes();
    }
    long activations =
        network.input().size()
            + network.layers().stream().mapToLong(layer -> layer.outputShape().size()).sum();
    long batch = variant.training().batchSize();
    return Float.BYTES
        * (arraysOfWeights() * network.parameters() + ARRAYS_OF_ACTIVATIONS * batch * activations);
  }

  /** One more where the best weights are kept. */
  private int arraysOfWeights() {
    EarlyStopping stopping = variant.training().earlyStopping();
    return stopping != null && stopping.restoreBest() ? ARRAYS_OF_WEIGHTS + 1 : ARRAYS_OF_WEIGHTS;
  }
}
