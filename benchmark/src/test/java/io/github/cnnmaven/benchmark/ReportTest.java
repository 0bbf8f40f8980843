package io.github.cnnmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  /** Twice and eight times as fast: four times in the geometric mean, five in the arithmetic. */
  @Test
  void meansAreGeometricAndTheWorstIsShown() {
    Report report =
        Report.of(
            "a processor",
            1e9,
            List.of(2.0, 1.5, 2.5),
            List.of(
                row("step", "lenet", 200),
                row("pytorch", "lenet", 100),
                row("step", "pooling", 80),
                row("pytorch", "pooling", 10)));

    assertThat(report.table())
        .contains("- step against pytorch, processes: 4.00 in the geometric mean, 2.00 to 8.00\n")
        .contains("| lenet | 32 | processes | step | 200 | 200 to 200 | ")
        .contains("ends 2.0 s after its start (at most 2.5 s)");
  }

  @Test
  void whatARunCostsIsToldAgainstItsStep() {
    Report report =
        Report.of(
            "a processor",
            1e9,
            List.of(1.0),
            List.of(row("step", "lenet", 200), row("run", "lenet", 190)));

    assertThat(report.table())
        .contains("- run against step, processes: 0.95 in the geometric mean, 0.95 to 0.95\n")
        .doesNotContain("against pytorch");
  }

  private static Row row(String engine, String network, double rate) {
    return Row.of(new Measurement(engine, network, 32, "processes"), List.of(rate), 1, 1e9);
  }
}
