package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.chart.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The curves of an experiment: for each metric a panel per variant. */
final class VariantCurves {

  private final ExperimentResults results;
  private final List<RunRecord> runs;

  VariantCurves(ExperimentResults results) {
    this.results = results;
    this.runs = results.runs();
  }

  /** The grids, none when no epoch was completed. */
  List<CurveGrid> grids() {
    boolean learned = runs.stream().anyMatch(run -> !run.epochs().isEmpty());
    return learned
        ? Arrays.stream(Curve.values())
            .map(curve -> grid(curve, Frame.PANEL, results.variants()))
            .toList()
        : List.of();
  }

  /** A large panel per metric for one variant; none when it completed no epoch. */
  List<CurveGrid> large(VariantResults variant) {
    boolean learned = variant.runs().stream().anyMatch(run -> !run.epochs().isEmpty());
    return learned
        ? Arrays.stream(Curve.values())
            .map(curve -> grid(curve, Frame.LARGE, List.of(variant)).titled(curve.heading()))
            .toList()
        : List.of();
  }

  private CurveGrid grid(Curve curve, Frame frame, List<VariantResults> variants) {
    CurveSheet sheet = new CurveSheet(curve, frame, runs, results.epochs());
    List<Double> reference = reference(curve);
    boolean referred =
        !reference.isEmpty() && variants.stream().anyMatch(variant -> !variant.baseline());
    return new CurveGrid(
        curve.heading().toLowerCase(Locale.ROOT),
        curve.heading(),
        curve.unit(),
        variants.stream().anyMatch(variant -> variant.runs().size() > 1),
        referred,
        validated(runs),
        curve == Curve.ACCURACY && validated(runs),
        broken(runs),
        variants.stream().map(v -> panel(curve, sheet, v, reference)).toList());
  }

  private CurvePanel panel(
      Curve curve, CurveSheet sheet, VariantResults variant, List<Double> reference) {
    return new CurvePanel(
        variant.id(),
        Tags.of(results, variant),
        MeanCurves.of(variant.runs(), curve).ending(),
        sheet.chart(
            curve.heading() + " of " + variant.id() + " over epochs",
            variant.runs(),
            variant.baseline() ? List.of() : reference));
  }

  private List<Double> reference(Curve curve) {
    return results
        .baselineVariant()
        .map(baseline -> MeanCurves.of(baseline.runs(), curve).validation())
        .filter(values -> values.stream().anyMatch(Double::isFinite))
        .orElse(List.of());
  }

  private static boolean validated(List<RunRecord> runs) {
    return runs.stream()
        .flatMap(run -> run.epochs().stream())
        .anyMatch(epoch -> epoch.metrics().containsKey(Split.VALIDATION));
  }

  private static boolean broken(List<RunRecord> runs) {
    return runs.stream()
        .filter(run -> run.result().status() != RunStatus.FINISHED)
        .anyMatch(run -> !run.epochs().isEmpty());
  }
}
