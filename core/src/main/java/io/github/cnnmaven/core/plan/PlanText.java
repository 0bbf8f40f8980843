package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.LayerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A plan as lines for a terminal: Keras's {@code summary()} for each variant, then the runs. */
public final class PlanText {

  private static final String ROW = "  %-20s %-12s %-14s %12s %14s";

  private final Plan plan;
  private final Predicate<PlannedRun> trained;

  /**
   * The text of a plan.
   *
   * @param trained whether a run's result is there already
   */
  public PlanText(Plan plan, Predicate<PlannedRun> trained) {
    this.plan = plan;
    this.trained = trained;
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
    return lines;
  }

  private void addVariant(List<String> lines, PlannedVariant planned) {
    lines.add("");
    lines.add(
        "Variant " + planned.variant().id() + (planned.variant().baseline() ? " (baseline)" : ""));
    lines.add(row("layer", "type", "output", "parameters", "multiply-adds"));
    lines.add(row("input", "", planned.network().input().toString(), "", ""));
    planned.network().layers().forEach(layer -> lines.add(row(layer)));
    lines.add(
        row(
            "total",
            "",
            "",
            number(planned.network().parameters()),
            number(planned.network().multiplyAdds())));
  }

  private static String row(LayerSummary layer) {
    return row(
        layer.name(),
        layer.type(),
        layer.outputShape().toString(),
        number(layer.parameters()),
        number(layer.multiplyAdds()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW, cells).stripTrailing();
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
