package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.Predictions;
import java.io.IOException;
import java.util.List;

/**
 * What the probabilities of a run say beyond which class is the largest.
 *
 * @param curves receiver operating characteristic and precision over recall; for two classes only
 */
public record ConfidenceView(ReliabilityView reliability, List<BinaryCurve> curves) {

  public ConfidenceView {
    curves = List.copyOf(curves);
  }

  /** Of a run that has predictions: of more than two classes, how each image came out is enough. */
  static ConfidenceView of(Outcomes outcomes, String run, ResultFolder folder) throws IOException {
    return outcomes.classes() > 2
        ? new ConfidenceView(ReliabilityView.of(outcomes), List.of())
        : of(folder.predictions(run).orElseThrow());
  }

  /** Of predictions; a network with one output tells the probability of the second class. */
  static ConfidenceView of(Predictions told) {
    return new ConfidenceView(
        ReliabilityView.of(told), told.classes() <= 2 ? BinaryCurve.both(told) : List.of());
  }
}
