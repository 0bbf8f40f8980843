package io.github.cnnmaven.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.baseline.Milestone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PastFactsTest {

  @Test
  void tellsWhereTheExperimentStood() {
    Milestone then =
        new Milestone(
            "2026-01-02T03:04:05Z",
            null,
            "data",
            "large",
            new TreeMap<>(Map.of("large", 0.88, "small", 0.861)));

    assertThat(PastFacts.of(new History(List.of(then), List.of(then))))
        .containsExactly(
            Fact.of(
                "Accepted, trained 2026-01-02",
                "Mean test accuracy of large 88.0\u00a0% and small 86.1\u00a0%"),
            Fact.of(
                "Earlier build, trained 2026-01-02 03:04",
                "Mean test accuracy of large 88.0\u00a0% and small 86.1\u00a0%"));
    assertThat(PastFacts.of(History.NONE)).isEmpty();
  }
}
