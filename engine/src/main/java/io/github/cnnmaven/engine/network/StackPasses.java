package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.Arrays;

/** As a {@link Stack} computes, the network as a whole. */
final class StackPasses implements Passes {

  private static final Acceleration WHOLE = new Acceleration(true, Environment.FASTEST);

  private final Stack stack;
  private final OutputScore score;
  private final int units;
  private float[] targets = {};
  private float[] gradient = {};

  StackPasses(Stack stack, OutputScore score, int units) {
    this.stack = stack;
    this.score = score;
    this.units = units;
  }

  @Override
  public BatchScore learn(float[] pixels, Labels labels) {
    float[] outputs = stack.train(pixels, labels.count());
    if (gradient.length != outputs.length) {
      gradient = new float[outputs.length];
    }
    BatchScore found = score.learn(targets(labels), outputs, labels.count(), gradient);
    stack.learn(gradient, labels.count());
    return found;
  }

  @Override
  public BatchScore score(float[] pixels, Labels labels) {
    float[] outputs = stack.infer(pixels, labels.count());
    return score.score(targets(labels), outputs, labels.count());
  }

  @Override
  public BatchAnswer answer(float[] pixels, int[] labels) {
    float[] outputs = stack.infer(pixels, labels.length);
    return score.answer(targets(Labels.of(labels)), outputs, labels.length);
  }

  @Override
  public Acceleration acceleration() {
    return WHOLE;
  }

  private float[] targets(Labels labels) {
    if (targets.length != labels.count() * units) {
      targets = new float[labels.count() * units];
    }
    Arrays.fill(targets, 0);
    labels.writeTo(targets, units);
    return targets;
  }
}
