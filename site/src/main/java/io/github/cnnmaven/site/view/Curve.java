package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;

/** The metrics that have curves, and how each is drawn and written. */
enum Curve {
  ACCURACY("Accuracy", "%", 100) {
    @Override
    double of(Metrics metrics) {
      return metrics.accuracy();
    }

    @Override
    String text(double value) {
      return NumberText.percent(value);
    }

    @Override
    Axis axis(List<Double> values) {
      return Axis.around(values, STEPS).within(0, 1);
    }
  },
  LOSS("Loss", "", 1) {
    @Override
    double of(Metrics metrics) {
      return metrics.loss();
    }

    @Override
    String text(double value) {
      return NumberText.loss(value);
    }

    @Override
    Axis axis(List<Double> values) {
      return Axis.around(values, STEPS);
    }
  };

  private static final int STEPS = 4;

  private final String heading;
  private final String unit;
  private final double factor;

  Curve(String heading, String unit, double factor) {
    this.heading = heading;
    this.unit = unit;
    this.factor = factor;
  }

  abstract double of(Metrics metrics);

  abstract String text(double value);

  /** An axis that holds these values. */
  abstract Axis axis(List<Double> values);

  String heading() {
    return heading;
  }

  /** Unit of the axis's labels, empty without one. */
  String unit() {
    return unit;
  }

  /** What values are multiplied with on the axis. */
  double factor() {
    return factor;
  }
}
