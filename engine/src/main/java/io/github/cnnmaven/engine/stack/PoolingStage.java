package io.github.cnnmaven.engine.stack;

import java.util.function.Function;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.pooling_backward;
import org.bytedeco.dnnl.pooling_forward;
import org.jspecify.annotations.Nullable;

/** Maximum or mean over windows; padding is no part of either. */
final class PoolingStage implements Stage {

  private final algorithm formula;
  private final Function<Tensor, Geometry> windows;
  private final boolean training;
  private @Nullable Kept kept;

  private record Kept(
      Tensor input,
      Geometry windows,
      Tensor output,
      pooling_forward.primitive_desc forward,
      memory workspace) {}

  /**
   * A pooling.
   *
   * @param windows for an input
   */
  PoolingStage(algorithm formula, Function<Tensor, Geometry> windows, boolean training) {
    this.formula = formula;
    this.windows = windows;
    this.training = training;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    Geometry window = windows.apply(input);
    long[] dims = {input.images(), input.channels(), window.places()[0], window.places()[1]};
    pooling_forward.desc desc =
        new pooling_forward.desc(
            training ? prop_kind.forward_training : prop_kind.forward_inference,
            formula,
            input.desc(),
            Tensor.desc(memory.format_tag.any, dims),
            window.stride(),
            window.size(),
            window.before(),
            window.after());
    pooling_forward.primitive_desc chosen =
        new pooling_forward.primitive_desc(desc, OneDnn.processor());
    Tensor output = Tensor.like(dims, chosen.dst_desc());
    memory workspace = OneDnn.allocate(chosen.workspace_desc());
    kept = new Kept(input, window, output, chosen, workspace);
    Pass.Arguments arguments =
        new Pass.Arguments().with(dnnl.DNNL_ARG_SRC, input).with(dnnl.DNNL_ARG_DST, output);
    if (keepsPlaces()) {
      arguments.with(dnnl.DNNL_ARG_WORKSPACE, workspace);
    }
    pass.add(new pooling_forward(chosen), arguments);
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Kept of = Forwarded.of(kept);
    Tensor ordered = pass.in(of.output().desc(), gradient);
    Tensor ofInput = Tensor.like(of.input().dims(), of.input().desc());
    Geometry window = of.windows();
    pooling_backward.desc desc =
        new pooling_backward.desc(
            formula,
            ofInput.desc(),
            ordered.desc(),
            window.stride(),
            window.size(),
            window.before(),
            window.after());
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_DIFF_DST, ordered)
            .with(dnnl.DNNL_ARG_DIFF_SRC, ofInput);
    if (keepsPlaces()) {
      arguments.with(dnnl.DNNL_ARG_WORKSPACE, of.workspace());
    }
    pass.add(
        new pooling_backward(
            new pooling_backward.primitive_desc(desc, OneDnn.processor(), of.forward())),
        arguments);
    return ofInput;
  }

  /** A maximum's gradient goes to where it was found. */
  private boolean keepsPlaces() {
    return training && formula == algorithm.pooling_max;
  }
}
