package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.eltwise_backward;
import org.bytedeco.dnnl.eltwise_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.jspecify.annotations.Nullable;

/** Applies a function to every number. */
final class EltwiseStage implements Stage {

  private final Eltwise function;
  private final boolean done;
  private @Nullable Tensor known;

  /**
   * A function.
   *
   * @param done whether an earlier layer has applied it, and only its gradient is left to do
   */
  EltwiseStage(Eltwise function, boolean done) {
    this.function = function;
    this.done = done;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    if (done) {
      known = input;
      return input;
    }
    Tensor output = Tensor.like(input.dims(), input.desc());
    known = function.fromOutput() ? output : input;
    pass.add(
        new eltwise_forward(forward(input)),
        new Pass.Arguments().with(dnnl.DNNL_ARG_SRC, input).with(dnnl.DNNL_ARG_DST, output));
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Tensor of = Forwarded.of(known);
    Tensor result = pass.in(of.desc(), gradient);
    eltwise_backward.desc desc =
        new eltwise_backward.desc(
            function.backward(), of.desc(), of.desc(), function.alpha(), function.beta());
    pass.add(
        new eltwise_backward(
            new eltwise_backward.primitive_desc(desc, OneDnn.processor(), forward(of))),
        new Pass.Arguments()
            .with(function.fromOutput() ? dnnl.DNNL_ARG_DST : dnnl.DNNL_ARG_SRC, of)
            .with(dnnl.DNNL_ARG_DIFF_DST, result)
            .with(dnnl.DNNL_ARG_DIFF_SRC, result));
    return result;
  }

  private eltwise_forward.primitive_desc forward(Tensor input) {
    return new eltwise_forward.primitive_desc(
        new eltwise_forward.desc(
            prop_kind.forward_training,
            function.backward() == function.forward() ? function.forward() : function.backward(),
            input.desc(),
            function.alpha(),
            function.beta()),
        OneDnn.processor());
  }
}
