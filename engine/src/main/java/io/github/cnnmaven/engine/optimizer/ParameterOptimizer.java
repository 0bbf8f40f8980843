package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;

/** Takes an optimizer's steps, in Keras's order: clip the gradients, decay, apply the rule. */
public final class ParameterOptimizer implements Resumable {

  /** How many numbers are worked on together: 16 KiB of them. */
  static final int CHUNK = 1 << 12;

  private final Optimizer settings;
  private final List<Variable> variables;
  private final Steps steps;
  private final GradientLimit limit;
  private final float[] parameters = new float[CHUNK];
  private final float[] gradients = new float[CHUNK];
  private long taken;

  /**
   * An optimizer before its first step.
   *
   * @param variables to train, of a network's parameters
   * @param parameters how many the network has
   */
  public ParameterOptimizer(Optimizer settings, List<Variable> variables, int parameters) {
    this.settings = settings;
    this.variables = List.copyOf(variables);
    this.steps = settings.rule().accept(new StepsOf(parameters));
    this.limit = new GradientLimit(settings.clipping());
  }

  /**
   * Takes a step.
   *
   * @param allParameters of the network, changed in place
   * @param allGradients of the mean loss, at the same indices
   */
  public void step(FloatBuffer allParameters, FloatBuffer allGradients, double rate) {
    taken++;
    steps.begin(taken, rate);
    limit.begin(allGradients, variables);
    float kept = (float) (1 - rate * settings.weightDecay());
    for (Variable variable : variables) {
      float factor = limit.factor(allGradients, variable);
      for (int from = variable.from(); from < variable.to(); from += CHUNK) {
        int count = Math.min(CHUNK, variable.to() - from);
        allParameters.get(from, parameters, 0, count);
        allGradients.get(from, gradients, 0, count);
        limit.apply(gradients, count, factor);
        decay(count, kept);
        steps.apply(parameters, gradients, from, count);
        allParameters.put(from, parameters, 0, count);
      }
    }
  }

  private void decay(int count, float kept) {
    if (settings.weightDecay() > 0) {
      for (int i = 0; i < count; i++) {
        parameters[i] *= kept;
      }
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.whole(taken);
    steps.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    taken = state.whole();
    steps.read(state);
  }
}
