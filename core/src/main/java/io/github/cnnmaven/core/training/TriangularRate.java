package io.github.cnnmaven.core.training;

/**
 * A straight way up from {@code start} to {@code peak} and a straight way down to {@code end},
 * which is reached after the last step.
 *
 * @param peakAt how far into the training the peak is
 */
public record TriangularRate(double start, double peak, Span peakAt, double end)
    implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    double top = Math.min(peakAt.steps(timeline), timeline.steps());
    if (step < top) {
      return start + (peak - start) * step / top;
    }
    double down = timeline.steps() - top;
    return down == 0 ? peak : peak + (end - peak) * Math.min(1, (step - top) / down);
  }

  @Override
  public String described() {
    return "from "
        + Plain.number(start)
        + " to "
        + Plain.number(peak)
        + " after "
        + peakAt.described()
        + ", then to "
        + Plain.number(end);
  }
}
