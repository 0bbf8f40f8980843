package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.LineDrawing;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.chart.Point;
import io.github.cnnmaven.site.chart.Series;
import io.github.cnnmaven.site.chart.Symbol;
import java.util.List;

/**
 * Charts of one metric with the same axes, whichever runs they show: training dashed, validation
 * solid, means thick and single runs thin.
 */
final class CurveSheet {

  private final Curve curve;
  private final Frame frame;
  private final Axis epochs;
  private final Axis values;

  CurveSheet(Curve curve, Frame frame, List<RunRecord> runs, int epochs) {
    this.curve = curve;
    this.frame = frame;
    this.epochs = Axis.counting(epochs);
    this.values = curve.axis(scaleValues(runs, curve));
  }

  /** The runs together; {@code reference} is a curve to compare with, empty for none. */
  Plot chart(String label, List<RunRecord> runs, List<Double> reference) {
    LineDrawing drawing = new LineDrawing(frame, epochs, values, curve.factor());
    drawing.add(new Series("reference", reference));
    if (runs.size() > 1) {
      addBand(drawing, runs, Split.TRAIN, "train");
      addBand(drawing, runs, Split.VALIDATION, "validation");
      for (RunRecord run : runs) {
        drawing.add(new Series("train run", EpochCurve.of(run, Split.TRAIN, curve)));
        drawing.add(new Series("validation run", EpochCurve.of(run, Split.VALIDATION, curve)));
      }
    }
    MeanCurves means = MeanCurves.of(runs, curve);
    drawing.add(new Series("train mean", means.train()));
    drawing.add(new Series("validation mean", means.validation()));
    if (curve == Curve.ACCURACY) {
      means.highestValidation().ifPresent(epoch -> markBest(drawing, epoch, means));
    }
    runs.forEach(run -> markBreak(drawing, run));
    return drawing.chart(label + ": " + means.ending() + " at the end", means::at);
  }

  /** From the lowest to the highest of the finished runs. */
  private void addBand(LineDrawing drawing, List<RunRecord> runs, Split split, String css) {
    List<RunRecord> finished = MeanCurves.finished(runs);
    drawing.between(
        new Series(css, EpochCurve.lowest(finished, split, curve)),
        EpochCurve.highest(finished, split, curve));
  }

  private void markBest(LineDrawing drawing, int epoch, MeanCurves means) {
    double value = means.validation().get(epoch - 1);
    drawing.mark(
        "best",
        Symbol.CIRCLE,
        new Point(epoch, value),
        "Best epoch: " + epoch + ", " + curve.text(value));
  }

  /** A cross where an unfinished run told its last number. */
  private void markBreak(LineDrawing drawing, RunRecord run) {
    if (run.result().status() == RunStatus.FINISHED) {
      return;
    }
    List<Double> train = EpochCurve.of(run, Split.TRAIN, curve);
    for (int i = train.size() - 1; i >= 0; i--) {
      if (Double.isFinite(train.get(i))) {
        String status = Badge.of(run.result().status()).text();
        drawing.mark(
            "broken",
            Symbol.CROSS,
            new Point(i + 1, train.get(i)),
            run.result().id() + ": " + status);
        return;
      }
    }
  }

  /** A diverged run may not stretch the axis, unless there is nothing else. */
  static List<Double> scaleValues(List<RunRecord> runs, Curve curve) {
    List<RunRecord> finished = MeanCurves.finished(runs);
    return (finished.isEmpty() ? runs : finished)
        .stream()
            .flatMap(run -> run.epochs().stream())
            .map(EpochRecord::metrics)
            .flatMap(metrics -> metrics.values().stream())
            .map(curve::of)
            .toList();
  }
}
