package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ReceptiveField;
import io.github.cnnmaven.core.picture.DrawingCost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A plan as lines for a terminal: Keras's {@code summary()} for each variant, then the runs. */
public final class PlanText {

  private static final long BYTES_PER_MB = 1_000_000;
  private static final long LEAST_IMAGES = 50;

  private final Plan plan;

  private final Predicate<PlannedRun> trained;
  private final OptionalDouble seconds;
  private final Map<NetworkSummary, String> shown = new HashMap<>();

  /**
   * The text of a plan.
   *
   * @param trained whether a run's result is there already
   * @param seconds that the others take one worker, where that is known
   */
  public PlanText(Plan plan, Predicate<PlannedRun> trained, OptionalDouble seconds) {
    this.plan = plan;
    this.trained = trained;
    this.seconds = seconds;
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Experiment " + plan.experiment().name());
    plan.experiment().question().ifPresent(question -> lines.add("  " + question));
    plan.variants().forEach(variant -> addVariant(lines, variant));
    List<PlannedRun> runs = plan.runs();
    long there = runs.stream().filter(trained).count();
    lines.add("");
    lines.add(
        runs.size()
            + (runs.size() == 1 ? " run: " : " runs: ")
            + there
            + " trained already, "
            + (runs.size() - there)
            + " to train");
    plan.experiment().growth().ifPresent(growth -> lines.add("Seeds: " + growth.words()));
    if (there < runs.size()) {
      lines.add(time());
    }
    pictures().ifPresent(lines::add);
    if (!plan.experiment().overrides().isEmpty()) {
      lines.add("The command line set " + String.join("; ", plan.experiment().overrides()));
    }
    plan.experiment().obstacles().forEach(each -> lines.add("Cannot be trained yet: " + each));
    return lines;
  }

  /** What pictures cost beyond an image or two, dearest first. */
  private Optional<String> pictures() {
    Experiment experiment = plan.experiment();
    DrawingCost cost = new DrawingCost(experiment.data().image(), experiment.data().classes());
    String costs =
        experiment.drawings().stream()
            .map(drawing -> Map.entry(drawing.kind(), Math.round(drawing.accept(cost))))
            .filter(kind -> kind.getValue() >= LEAST_IMAGES)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(kind -> String.format(Locale.ROOT, "%s %,d", kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    return costs.isEmpty()
        ? Optional.empty()
        : Optional.of("Pictures of a run cost as much as training on so many images: " + costs);
  }

  private String time() {
    return seconds.isEmpty()
        ? "Time to train: unknown, as nothing like it has been trained here"
        : "Time to train: about " + Durations.words(seconds.getAsDouble()) + " in one worker";
  }

  /** The table of a variant, unless an earlier one has the same. */
  private void addVariant(List<String> lines, PlannedVariant planned) {
    lines.add("");
    lines.add(
        "Variant " + planned.variant().id() + (planned.variant().baseline() ? " (baseline)" : ""));
    KerasModel model = planned.variant().network().model();
    if (model != null) {
      lines.add("  the model " + model.file() + " of Keras, to evaluate and not to train");
      lines.add(
          String.format(Locale.ROOT, "  %,d bytes, SHA-256 %s", model.bytes(), model.sha256()));
      return;
    }
    String twin = shown.putIfAbsent(planned.network(), planned.variant().id());
    if (twin == null) {
      lines.addAll(new SummaryTable(planned.network()).lines());
    } else {
      lines.add("  layers as in " + twin);
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "  %,d trainable, %,d not; receptive field %s; about %s of memory in batches of %d",
            planned.network().trainableParameters(),
            planned.network().parameters() - planned.network().trainableParameters(),
            ReceptiveField.of(planned.variant().network()),
            bytes(planned.memoryBytes()),
            planned.variant().training().batchSize()));
  }

  private static String bytes(long count) {
    return String.format(Locale.ROOT, "%,d MB", Math.max(1, count / BYTES_PER_MB));
  }
}
