package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ReceptiveField;
import io.github.cnnmaven.core.network.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An experiment's {@code plan.json}: what will be trained, for programs to read.
 *
 * @param estimatedSeconds that training what is missing takes one worker, null when nothing like it
 *     has been trained
 */
public record PlanDocument(
    String experiment,
    List<VariantPlan> variants,
    List<RunPlan> runs,
    @Nullable Double estimatedSeconds) {

  /**
   * A variant.
   *
   * @param multiplyAdds of one image, forward
   * @param receptiveField pixels that a place in the last feature map sees
   * @param memoryBytes that weights, gradients, optimizer and activations of a batch need about
   */
  public record VariantPlan(
      String variant,
      Map<String, String> levels,
      List<LayerPlan> layers,
      Parameters parameters,
      long multiplyAdds,
      ReceptiveField receptiveField,
      long memoryBytes) {}

  /** A layer; its shape is [height, width, channels] or [units], without the batch. */
  public record LayerPlan(String name, String type, Shape outputShape, long parameters) {

    static LayerPlan of(LayerSummary layer) {
      return new LayerPlan(layer.name(), layer.type(), layer.outputShape(), layer.parameters());
    }
  }

  /** How many parameters a network has, and how many of them are trained. */
  public record Parameters(long total, long trainable) {}

  /** A run, and whether its result is there. */
  public record RunPlan(String run, String variant, long seed, boolean cached) {}

  public PlanDocument {
    variants = List.copyOf(variants);
    runs = List.copyOf(runs);
  }

  /**
   * The document of a plan.
   *
   * @param cached whether a run's result is there already
   */
  public static PlanDocument of(
      Plan plan, Predicate<PlannedRun> cached, @Nullable Double estimatedSeconds) {
    return new PlanDocument(
        plan.experiment().name(),
        plan.variants().stream().map(PlanDocument::variant).toList(),
        plan.runs().stream()
            .map(run -> new RunPlan(run.id(), run.variant(), run.seed(), cached.test(run)))
            .toList(),
        estimatedSeconds);
  }

  private static VariantPlan variant(PlannedVariant planned) {
    NetworkSummary network = planned.network();
    return new VariantPlan(
        planned.variant().id(),
        planned.variant().levels(),
        network.layers().stream().map(LayerPlan::of).toList(),
        new Parameters(network.parameters(), network.trainableParameters()),
        network.multiplyAdds(),
        ReceptiveField.of(planned.variant().network()),
        planned.memoryBytes());
  }
}
