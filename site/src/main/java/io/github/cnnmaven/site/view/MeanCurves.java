package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Means over runs by epoch, NaN where there is none. */
record MeanCurves(Curve curve, List<Double> train, List<Double> validation) {

  /** Over the finished runs; over all of them when none has finished. */
  static MeanCurves of(List<RunRecord> runs, Curve curve) {
    List<RunRecord> finished = finished(runs);
    List<RunRecord> told = finished.isEmpty() ? runs : finished;
    return new MeanCurves(
        curve,
        EpochCurve.mean(told, Split.TRAIN, curve),
        EpochCurve.mean(told, Split.VALIDATION, curve));
  }

  static List<RunRecord> finished(List<RunRecord> runs) {
    return runs.stream().filter(run -> run.result().status() == RunStatus.FINISHED).toList();
  }

  /** The last values in words: {@code validation 88.4 %, train 90.1 %}. */
  String ending() {
    String words = String.join(", ", words(last(validation), last(train)));
    return words.isEmpty() ? "no epoch was completed" : words;
  }

  /** An epoch's values in words, a line each. */
  String at(int epoch) {
    List<String> lines = new ArrayList<>(List.of("Epoch " + epoch));
    lines.addAll(words(value(validation, epoch), value(train, epoch)));
    return String.join("\n", lines);
  }

  /** The first epoch with the highest validation value. */
  OptionalInt highestValidation() {
    return IntStream.rangeClosed(1, validation.size())
        .filter(epoch -> Double.isFinite(value(validation, epoch)))
        .reduce((a, b) -> value(validation, b) > value(validation, a) ? b : a);
  }

  private List<String> words(double validationValue, double trainValue) {
    List<String> words = new ArrayList<>();
    if (Double.isFinite(validationValue)) {
      words.add("validation " + curve.text(validationValue));
    }
    if (Double.isFinite(trainValue)) {
      words.add("training " + curve.text(trainValue));
    }
    return words;
  }

  private static double last(List<Double> values) {
    return values.stream().filter(Double::isFinite).reduce((a, b) -> b).orElse(Double.NaN);
  }

  private static double value(List<Double> values, int epoch) {
    return epoch <= values.size() ? values.get(epoch - 1) : Double.NaN;
  }
}
