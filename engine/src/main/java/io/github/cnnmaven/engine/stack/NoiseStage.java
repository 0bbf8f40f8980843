package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.engine.random.SplitMix64;
import java.nio.FloatBuffer;
import java.util.function.Supplier;
import org.bytedeco.dnnl.binary;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.jspecify.annotations.Nullable;

/** Multiplies the input with drawn numbers, or adds them. */
final class NoiseStage implements Stage {

  private final Noise noise;
  private final Supplier<SplitMix64> random;
  private @Nullable Tensor drawn;

  NoiseStage(Noise noise, Supplier<SplitMix64> random) {
    this.noise = noise;
    this.random = random;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    Tensor source = Tensor.channelsLast(input.dims());
    FloatBuffer target = source.buffer();
    float[] numbers = new float[source.size()];
    int pixels = Math.toIntExact(input.height() * input.width());
    int channels = Math.toIntExact(input.channels());
    pass.add(
        () -> {
          noise.draw(random.get(), numbers, pixels, channels);
          target.put(0, numbers);
        });
    Tensor ordered = pass.in(input.desc(), source);
    drawn = ordered;
    Tensor output = Tensor.like(input.dims(), input.desc());
    apply(input, ordered, output, pass);
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    if (noise.operation() != algorithm.binary_mul) {
      return gradient;
    }
    Tensor mask = Forwarded.of(drawn);
    Tensor ordered = pass.in(mask.desc(), gradient);
    apply(ordered, mask, ordered, pass);
    return ordered;
  }

  private void apply(Tensor left, Tensor right, Tensor result, Pass pass) {
    binary.desc desc = new binary.desc(noise.operation(), left.desc(), right.desc(), result.desc());
    pass.add(
        new binary(new binary.primitive_desc(desc, OneDnn.processor())),
        new Pass.Arguments()
            .with(dnnl.DNNL_ARG_SRC_0, left)
            .with(dnnl.DNNL_ARG_SRC_1, right)
            .with(dnnl.DNNL_ARG_DST, result));
  }
}
