package io.github.cnnmaven.benchmark;

import ai.djl.ndarray.NDArray;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.HashMap;
import java.util.Map;

/** RMSprop in PyTorch's operations: DJL has none for this engine. */
final class TorchRmsProp extends Optimizer {

  private static final float RHO = 0.9f;
  private static final float EPSILON = 1e-7f;

  private final Tracker rate;
  private final Map<String, NDArray> squares = new HashMap<>();

  TorchRmsProp(Tracker rate) {
    super(new Settings());
    this.rate = rate;
  }

  @Override
  public void update(String parameterId, NDArray weight, NDArray gradient) {
    float size = rate.getNewValue(updateCount(parameterId));
    NDArray all = squares.computeIfAbsent(parameterId, id -> detachedZeros(weight));
    try (NDArray square = gradient.square();
        NDArray share = square.mul(1 - RHO)) {
      all.muli(RHO).addi(share);
    }
    try (NDArray shifted = all.add(EPSILON);
        NDArray root = shifted.sqrt();
        NDArray step = gradient.div(root);
        NDArray sized = step.mul(size)) {
      // PyTorch refuses to change in place what it will take gradients of.
      weight.setRequiresGradient(false);
      weight.subi(sized);
      weight.setRequiresGradient(true);
    }
  }

  private static NDArray detachedZeros(NDArray weight) {
    NDArray zeros = weight.zerosLike();
    zeros.detach();
    return zeros;
  }

  private static final class Settings extends OptimizerBuilder<Settings> {

    @Override
    protected Settings self() {
      return this;
    }
  }
}
