package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.chart.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The curves of one run: a large panel per metric. */
final class RunCurves {

  private RunCurves() {}

  /** The grids, none when no epoch was completed. */
  static List<CurveGrid> of(ExperimentResults results, RunRecord run) {
    return run.epochs().isEmpty()
        ? List.of()
        : Arrays.stream(Curve.values()).map(curve -> grid(results, run, curve)).toList();
  }

  private static CurveGrid grid(ExperimentResults results, RunRecord run, Curve curve) {
    List<RunRecord> alone = List.of(run);
    CurveSheet sheet = new CurveSheet(curve, Frame.LARGE, alone, results.epochs());
    String label = curve.heading() + " of " + run.result().id() + " over epochs";
    boolean validated =
        run.epochs().stream().anyMatch(e -> e.metrics().containsKey(Split.VALIDATION));
    return new CurveGrid(
        curve.heading().toLowerCase(Locale.ROOT),
        curve.heading(),
        curve.unit(),
        false,
        false,
        validated,
        validated && curve == Curve.ACCURACY,
        run.result().status() != RunStatus.FINISHED,
        List.of(
            new CurvePanel(
                curve.heading(),
                "",
                MeanCurves.of(alone, curve).ending(),
                sheet.chart(label, alone, List.of()))));
  }
}
