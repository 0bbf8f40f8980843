package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.softmax_backward;
import org.bytedeco.dnnl.softmax_forward;
import org.jspecify.annotations.Nullable;

/** Softmax over the channels of each pixel, or over the units. */
final class SoftmaxStage implements Stage {

  private static final int CHANNELS = 1;

  private @Nullable Tensor result;

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    Tensor output = Tensor.like(input.dims(), input.desc());
    result = output;
    pass.add(
        new softmax_forward(forward(input)),
        new Pass.Arguments().with(dnnl.DNNL_ARG_SRC, input).with(dnnl.DNNL_ARG_DST, output));
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Tensor output = Forwarded.of(result);
    Tensor ordered = pass.in(output.desc(), gradient);
    Tensor ofInput = Tensor.like(output.dims(), output.desc());
    softmax_backward.desc desc = new softmax_backward.desc(output.desc(), output.desc(), CHANNELS);
    pass.add(
        new softmax_backward(
            new softmax_backward.primitive_desc(desc, OneDnn.processor(), forward(output))),
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_DST, output)
            .with(dnnl.DNNL_ARG_DIFF_DST, ordered)
            .with(dnnl.DNNL_ARG_DIFF_SRC, ofInput));
    return ofInput;
  }

  private static softmax_forward.primitive_desc forward(Tensor input) {
    return new softmax_forward.primitive_desc(
        new softmax_forward.desc(prop_kind.forward_training, input.desc(), CHANNELS),
        OneDnn.processor());
  }
}
