package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.BatchNormalization;
import java.nio.FloatBuffer;
import org.bytedeco.dnnl.batch_normalization_backward;
import org.bytedeco.dnnl.batch_normalization_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.normalization_flags;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/**
 * Batch normalization, by the batch's own mean and variance or by the moving averages, and a ReLU
 * behind it, for which no number has to be fetched and stored again.
 */
final class NormalizationStage implements Stage {

  private static final long FACTOR_AND_OFFSET = 2;

  private final BatchNormalization layer;
  private final Parameters parameters;
  private final boolean ofBatch;
  private final boolean rectifies;
  private @Nullable Kept kept;

  private record Kept(
      Tensor input,
      batch_normalization_forward.primitive_desc forward,
      memory mean,
      memory variance,
      @Nullable memory passed) {}

  /**
   * A normalization.
   *
   * @param training whether the batch's own mean and variance count, unless the layer is fixed
   * @param rectifies whether a ReLU follows
   */
  NormalizationStage(
      BatchNormalization layer, Parameters parameters, boolean training, boolean rectifies) {
    this.layer = layer;
    this.parameters = parameters;
    this.ofBatch = training && layer.trainable();
    this.rectifies = rectifies;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    long channels = input.channels();
    batch_normalization_forward.primitive_desc chosen =
        new batch_normalization_forward.primitive_desc(
            new batch_normalization_forward.desc(
                prop_kind.forward_training.value, input.desc(), (float) layer.epsilon(), flags()),
            OneDnn.processor());
    memory mean = ofBatch ? row(channels) : average("mean", channels);
    memory variance = ofBatch ? row(channels) : average("var", channels);
    memory passed = rectifies ? OneDnn.allocate(chosen.workspace_desc()) : null;
    kept = new Kept(input, chosen, mean, variance, passed);
    Tensor output = Tensor.like(input.dims(), input.desc());
    pass.add(
        new batch_normalization_forward(chosen),
        arguments(kept).with(dnnl.DNNL_ARG_SRC, input).with(dnnl.DNNL_ARG_DST, output));
    if (ofBatch) {
      moveAverage("mean", numbers(mean, channels), pass);
      moveAverage("var", numbers(variance, channels), pass);
    }
    return output;
  }

  /** As if it were a gradient, which is how Deeplearning4j has an average changed. */
  private void moveAverage(String name, FloatBuffer batch, Pass pass) {
    FloatBuffer average = parameters.values(name(name));
    FloatBuffer difference = parameters.gradients(name(name));
    double step = 1 - layer.momentum();
    pass.add(
        () -> {
          for (int c = 0; c < average.capacity(); c++) {
            difference.put(c, (float) (step * (average.get(c) - (double) batch.get(c))));
          }
        });
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Kept of = Forwarded.of(kept);
    Tensor ordered = pass.in(of.input().desc(), gradient);
    Tensor ofInput = Tensor.like(of.input().dims(), of.input().desc());
    batch_normalization_backward.desc desc =
        new batch_normalization_backward.desc(
            prop_kind.backward.value,
            of.input().desc(),
            of.input().desc(),
            (float) layer.epsilon(),
            flags());
    Pass.Arguments arguments =
        arguments(of)
            .with(dnnl.DNNL_ARG_SRC, of.input())
            .with(dnnl.DNNL_ARG_DIFF_DST, ordered)
            .with(dnnl.DNNL_ARG_DIFF_SRC, ofInput);
    memory.desc both = factorAndOffset(of.input().channels());
    arguments.with(
        dnnl.DNNL_ARG_DIFF_SCALE_SHIFT,
        ofBatch ? parameters.gradient(name("gamma"), both) : OneDnn.allocate(both));
    pass.add(
        new batch_normalization_backward(
            new batch_normalization_backward.primitive_desc(
                desc, OneDnn.processor(), of.forward())),
        arguments);
    if (ofBatch) {
      clearUnless(layer.scale(), "gamma", pass);
      clearUnless(layer.center(), "beta", pass);
    }
    return ofInput;
  }

  /** oneDNN computes both gradients or none. */
  private void clearUnless(boolean learned, String name, Pass pass) {
    if (!learned) {
      FloatBuffer gradient = parameters.gradients(name(name));
      float[] zeros = new float[gradient.capacity()];
      pass.add(() -> gradient.put(0, zeros));
    }
  }

  @Override
  public void backwardToParameters(Tensor gradient, Pass pass) {
    if (learns()) {
      backward(gradient, pass);
    }
  }

  @Override
  public boolean learns() {
    return layer.trainable() && (layer.scale() || layer.center());
  }

  private int flags() {
    int flags = normalization_flags.use_scale_shift.value;
    flags |= rectifies ? normalization_flags.fuse_norm_relu.value : 0;
    return ofBatch ? flags : flags | normalization_flags.use_global_stats.value;
  }

  private Pass.Arguments arguments(Kept of) {
    memory.desc both = factorAndOffset(of.input().channels());
    Pass.Arguments arguments =
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SCALE_SHIFT, parameters.value(name("gamma"), both))
            .with(dnnl.DNNL_ARG_MEAN, of.mean())
            .with(dnnl.DNNL_ARG_VARIANCE, of.variance());
    memory passed = of.passed();
    return passed == null ? arguments : arguments.with(dnnl.DNNL_ARG_WORKSPACE, passed);
  }

  private memory average(String name, long channels) {
    return parameters.value(name(name), oneRow(channels));
  }

  private static memory row(long channels) {
    return OneDnn.allocate(oneRow(channels));
  }

  private static memory.desc oneRow(long channels) {
    return Tensor.desc(memory.format_tag.x, channels);
  }

  /** What looks at a row; the pass keeps the row. */
  private static FloatBuffer numbers(memory row, long channels) {
    return new FloatPointer(row.get_data_handle()).capacity(channels).asBuffer();
  }

  /** Factor and offset follow each other among the parameters. */
  private static memory.desc factorAndOffset(long channels) {
    return Tensor.desc(memory.format_tag.ab, FACTOR_AND_OFFSET, channels);
  }

  private String name(String letter) {
    return layer.name() + "/" + letter;
  }
}
