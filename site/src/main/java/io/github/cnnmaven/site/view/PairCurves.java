package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.LineDrawing;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.chart.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The curves of two variants in one chart: colour tells the variant, dashes the split. */
final class PairCurves {

  private final ExperimentResults results;
  private final List<VariantResults> variants;

  PairCurves(ExperimentResults results, VariantResults first, VariantResults second) {
    this.results = results;
    this.variants = List.of(first, second);
  }

  /** A panel for each metric, none when no epoch was completed. */
  List<CurvePanel> panels() {
    boolean learned =
        variants.stream().flatMap(v -> v.runs().stream()).anyMatch(run -> !run.epochs().isEmpty());
    return learned ? Arrays.stream(Curve.values()).map(this::panel).toList() : List.of();
  }

  private CurvePanel panel(Curve curve) {
    List<RunRecord> runs = variants.stream().flatMap(v -> v.runs().stream()).toList();
    LineDrawing drawing =
        new LineDrawing(
            Frame.LARGE,
            Axis.counting(results.epochs()),
            curve.axis(CurveSheet.scaleValues(runs, curve)),
            curve.factor());
    for (int i = 0; i < variants.size(); i++) {
      List<RunRecord> told = variants.get(i).runs();
      List<RunRecord> finished = MeanCurves.finished(told);
      drawing.between(
          new Series("series s" + i, EpochCurve.lowest(finished, Split.VALIDATION, curve)),
          EpochCurve.highest(finished, Split.VALIDATION, curve));
      MeanCurves means = MeanCurves.of(told, curve);
      drawing.add(new Series("series train s" + i, means.train()));
      drawing.add(new Series("series s" + i, means.validation()));
    }
    Plot chart =
        drawing.chart(curve.heading() + " of both over epochs", epoch -> titles(curve, epoch));
    return new CurvePanel(curve.heading(), "", "", chart);
  }

  private String titles(Curve curve, int epoch) {
    List<String> lines = new ArrayList<>();
    for (VariantResults variant : variants) {
      lines.add(variant.id() + ": " + MeanCurves.of(variant.runs(), curve).at(epoch));
    }
    return String.join("\n", lines);
  }
}
