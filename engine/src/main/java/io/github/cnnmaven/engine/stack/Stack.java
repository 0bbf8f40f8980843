package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A network that oneDNN computes as a whole. Not for several threads at once. */
public final class Stack implements AutoCloseable {

  /** Training and evaluating, each with a last smaller batch. */
  private static final int PLANS = 4;

  private final Task task;
  private final Map<String, SplitMix64> random = new HashMap<>();
  private final Map<Plan.Order, Plan> plans = new LinkedHashMap<>(PLANS, 1, true);

  /**
   * What to compute.
   *
   * @param parameters where they lie
   * @param activationAtEnd whether the last layer's own activation is computed; else it is part of
   *     the loss
   */
  public record Task(
      Network network, ImageShape input, Parameters parameters, boolean activationAtEnd) {}

  public Stack(Task task) {
    this.task = task;
  }

  /** Why there is no stack on this machine; empty when there is. */
  public static Optional<String> missing() {
    return OneDnn.missing();
  }

  /**
   * Lets every layer that draws random numbers begin anew.
   *
   * @param streams what a layer draws from, by its name
   */
  public void drawFrom(Function<String, SplitMix64> streams) {
    task.network().layers().forEach(layer -> random.put(layer.name(), streams.apply(layer.name())));
  }

  /**
   * What the network tells of images.
   *
   * @param pixels by image, row, column and channel; may be longer
   * @param count of images
   * @return by image, valid until the next call
   */
  public float[] infer(float[] pixels, int count) {
    return plan(new Plan.Order(count, false)).forward(pixels);
  }

  /**
   * The same in training mode, for {@link #learn} to follow.
   *
   * @param count of images
   */
  public float[] train(float[] pixels, int count) {
    return plan(new Plan.Order(count, true)).forward(pixels);
  }

  /**
   * Writes the gradients of the parameters, and what is to be taken off the moving averages.
   *
   * @param gradient of the outputs that {@link #train} returned last
   * @param count of images
   */
  public void learn(float[] gradient, int count) {
    plan(new Plan.Order(count, true)).backward(gradient);
  }

  private Plan plan(Plan.Order order) {
    Plan plan = plans.get(order);
    if (plan == null) {
      if (plans.size() == PLANS) {
        plans.remove(plans.keySet().iterator().next()).close();
      }
      plan = new Plan(task, random, order);
      plans.put(order, plan);
    }
    return plan;
  }

  /** Frees what lies outside the heap, until the next call needs some. */
  @Override
  public void close() {
    plans.values().forEach(Plan::close);
    plans.clear();
  }
}
