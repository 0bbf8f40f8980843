package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.Window;
import org.bytedeco.dnnl.convolution_backward_data;
import org.bytedeco.dnnl.convolution_backward_weights;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.memory;
import org.jspecify.annotations.Nullable;

/** A convolution, ordinary or of each channel by itself, with its bias and what can be fused. */
final class ConvolutionStage implements Stage {

  private static final algorithm DIRECT = algorithm.convolution_direct;

  private final Window window;
  private final Weighted weights;
  private final FilterShape shape;
  private @Nullable Kept kept;

  private record Kept(
      Tensor input, Geometry places, Tensor output, convolution_forward.primitive_desc forward) {}

  ConvolutionStage(Window window, Weighted weights, FilterShape shape) {
    this.window = window;
    this.weights = weights;
    this.shape = shape;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    Geometry places = Geometry.of(window, input);
    long[] dims = {input.images(), shape.outputs(), places.places()[0], places.places()[1]};
    convolution_forward.primitive_desc chosen = forward(input, places, dims);
    Tensor output = Tensor.like(dims, chosen.dst_desc());
    Tensor ordered = pass.in(chosen.src_desc(), input);
    kept = new Kept(ordered, places, output, chosen);
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SRC, ordered)
            .with(dnnl.DNNL_ARG_WEIGHTS, weights.kernelIn(chosen.weights_desc(), own(), pass))
            .with(dnnl.DNNL_ARG_DST, output);
    if (weights.hasBias()) {
      arguments.with(dnnl.DNNL_ARG_BIAS, weights.bias(shape.outputs()));
    }
    pass.add(new convolution_forward(chosen), arguments);
    return output;
  }

  private convolution_forward.primitive_desc forward(Tensor input, Geometry at, long[] dims) {
    prop_kind kind = prop_kind.forward_training;
    memory.desc source = input.anyLayout();
    memory.desc target = Tensor.desc(memory.format_tag.any, dims);
    convolution_forward.desc desc =
        weights.hasBias()
            ? new convolution_forward.desc(
                kind,
                DIRECT,
                source,
                any(),
                weights.biasDesc(shape.outputs()),
                target,
                at.stride(),
                at.gaps(),
                at.before(),
                at.after())
            : new convolution_forward.desc(
                kind,
                DIRECT,
                source,
                any(),
                target,
                at.stride(),
                at.gaps(),
                at.before(),
                at.after());
    return new convolution_forward.primitive_desc(
        desc, weights.fusedFunction(), OneDnn.processor());
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Kept of = Forwarded.of(kept);
    Tensor ordered = pass.in(of.output().desc(), gradient);
    backwardToParameters(ordered, pass);
    Geometry at = of.places();
    convolution_backward_data.desc desc =
        new convolution_backward_data.desc(
            DIRECT,
            of.input().anyLayout(),
            any(),
            ordered.desc(),
            at.stride(),
            at.gaps(),
            at.before(),
            at.after());
    convolution_backward_data.primitive_desc chosen =
        new convolution_backward_data.primitive_desc(desc, OneDnn.processor(), of.forward());
    Tensor ofInput = Tensor.like(of.input().dims(), chosen.diff_src_desc());
    pass.add(
        new convolution_backward_data(chosen),
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_DIFF_DST, ordered)
            .with(dnnl.DNNL_ARG_WEIGHTS, weights.kernelIn(chosen.weights_desc(), own(), pass))
            .with(dnnl.DNNL_ARG_DIFF_SRC, ofInput));
    return ofInput;
  }

  @Override
  public void backwardToParameters(Tensor gradient, Pass pass) {
    if (!learns()) {
      return;
    }
    Kept of = Forwarded.of(kept);
    Tensor wanted = pass.in(of.output().desc(), gradient);
    convolution_backward_weights.primitive_desc chosen = backwardWeights(of, wanted);
    memory kernel = weights.kernelGradientIn(chosen.diff_weights_desc(), own());
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SRC, pass.in(chosen.src_desc(), of.input()))
            .with(dnnl.DNNL_ARG_DIFF_DST, pass.in(chosen.diff_dst_desc(), wanted))
            .with(dnnl.DNNL_ARG_DIFF_WEIGHTS, kernel);
    if (weights.hasBias()) {
      arguments.with(dnnl.DNNL_ARG_DIFF_BIAS, weights.biasGradient(shape.outputs()));
    }
    pass.add(new convolution_backward_weights(chosen), arguments);
    weights.keepKernelGradient(kernel, chosen.diff_weights_desc(), own(), pass);
  }

  private convolution_backward_weights.primitive_desc backwardWeights(Kept of, Tensor gradient) {
    Geometry at = of.places();
    memory.desc source = of.input().anyLayout();
    memory.desc target = gradient.anyLayout();
    convolution_backward_weights.desc desc =
        weights.hasBias()
            ? new convolution_backward_weights.desc(
                DIRECT,
                source,
                any(),
                weights.biasDesc(shape.outputs()),
                target,
                at.stride(),
                at.gaps(),
                at.before(),
                at.after())
            : new convolution_backward_weights.desc(
                DIRECT, source, any(), target, at.stride(), at.gaps(), at.before(), at.after());
    return new convolution_backward_weights.primitive_desc(desc, OneDnn.processor(), of.forward());
  }

  @Override
  public boolean learns() {
    return weights.learns();
  }

  private memory.desc own() {
    return Tensor.desc(shape.layout(), shape.dims());
  }

  private memory.desc any() {
    return Tensor.desc(memory.format_tag.any, shape.dims());
  }
}
