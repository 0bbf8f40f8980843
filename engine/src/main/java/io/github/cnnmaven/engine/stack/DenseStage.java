package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.inner_product_backward_data;
import org.bytedeco.dnnl.inner_product_backward_weights;
import org.bytedeco.dnnl.inner_product_forward;
import org.bytedeco.dnnl.memory;
import org.jspecify.annotations.Nullable;

/** A dense layer. Its kernel is used as it lies, [units, inputs]: oneDNN packs it by itself. */
final class DenseStage implements Stage {

  private static final memory.format_tag ROWS = memory.format_tag.ab;

  private final Weighted weights;
  private final int units;
  private @Nullable Kept kept;

  private record Kept(Tensor input, inner_product_forward.primitive_desc forward) {}

  DenseStage(Weighted weights, int units) {
    this.weights = weights;
    this.units = units;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    Tensor rows = rows(input, pass);
    Tensor output = Tensor.channelsFirst(input.images(), units, 1, 1);
    Tensor outputRows = output.as(ROWS, input.images(), units);
    prop_kind kind = prop_kind.forward_training;
    inner_product_forward.desc desc =
        weights.hasBias()
            ? new inner_product_forward.desc(
                kind, rows.desc(), own(rows), weights.biasDesc(units), outputRows.desc())
            : new inner_product_forward.desc(kind, rows.desc(), own(rows), outputRows.desc());
    inner_product_forward.primitive_desc chosen =
        new inner_product_forward.primitive_desc(desc, weights.fusedFunction(), OneDnn.processor());
    kept = new Kept(rows, chosen);
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SRC, rows)
            .with(dnnl.DNNL_ARG_WEIGHTS, weights.kernelIn(own(rows), own(rows), pass))
            .with(dnnl.DNNL_ARG_DST, outputRows);
    if (weights.hasBias()) {
      arguments.with(dnnl.DNNL_ARG_BIAS, weights.bias(units));
    }
    pass.add(new inner_product_forward(chosen), arguments);
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    backwardToParameters(gradient, pass);
    Kept of = Forwarded.of(kept);
    Tensor rows = rows(gradient, pass);
    Tensor input = of.input();
    Tensor ofInput = Tensor.channelsFirst(input.images(), input.channels(), 1, 1);
    Tensor ofRows = ofInput.as(ROWS, input.images(), input.channels());
    inner_product_backward_data.desc desc =
        new inner_product_backward_data.desc(ofRows.desc(), own(input), rows.desc());
    pass.add(
        new inner_product_backward_data(
            new inner_product_backward_data.primitive_desc(desc, OneDnn.processor(), of.forward())),
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_DIFF_DST, rows)
            .with(dnnl.DNNL_ARG_WEIGHTS, weights.kernelIn(own(input), own(input), pass))
            .with(dnnl.DNNL_ARG_DIFF_SRC, ofRows));
    return ofInput;
  }

  @Override
  public void backwardToParameters(Tensor gradient, Pass pass) {
    if (!learns()) {
      return;
    }
    Kept of = Forwarded.of(kept);
    Tensor rows = rows(gradient, pass);
    memory.desc own = own(of.input());
    inner_product_backward_weights.desc desc =
        weights.hasBias()
            ? new inner_product_backward_weights.desc(
                of.input().desc(), own, weights.biasDesc(units), rows.desc())
            : new inner_product_backward_weights.desc(of.input().desc(), own, rows.desc());
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SRC, of.input())
            .with(dnnl.DNNL_ARG_DIFF_DST, rows)
            .with(dnnl.DNNL_ARG_DIFF_WEIGHTS, weights.kernelGradientIn(own, own));
    if (weights.hasBias()) {
      arguments.with(dnnl.DNNL_ARG_DIFF_BIAS, weights.biasGradient(units));
    }
    pass.add(
        new inner_product_backward_weights(
            new inner_product_backward_weights.primitive_desc(
                desc, OneDnn.processor(), of.forward())),
        arguments);
  }

  @Override
  public boolean learns() {
    return weights.learns();
  }

  private memory.desc own(Tensor rows) {
    return Tensor.desc(memory.format_tag.oi, units, rows.channels());
  }

  private static Tensor rows(Tensor vectors, Pass pass) {
    memory.desc plain = Tensor.desc(memory.format_tag.nchw, vectors.dims());
    return pass.in(plain, vectors).as(ROWS, vectors.images(), vectors.channels());
  }
}
