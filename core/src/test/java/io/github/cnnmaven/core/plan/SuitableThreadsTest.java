package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.TinyProject;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitableThreadsTest {

  private static final String LARGE =
      """
      experiment: large
      dataset: { idx: data }
      factors: { width: [narrow, wide] }
      seeds: 2
      network:
        - conv2d: { filters: 16, kernel: 3, padding: same }
        - conv2d: { filters: 16384, kernel: 5, padding: same, when: { width: wide } }
        - flatten
        - dense: { units: classes, activation: softmax }
      training: { batchSize: 16 }
      """;

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "467200, 32, 1",
    "25003264, 32, 1",
    "5150592, 128, 1",
    "125000000, 31, 1",
    "125000000, 32, 2",
    "277203456, 32, 2",
    "15470264320, 1, 2"
  })
  void areTwoWhereAStepIsLarge(long multiplyAdds, int batchSize, int threads) {
    LayerSummary layer =
        new LayerSummary("x", "conv2d", new ImageShape(1, 1, 1), 0, 0, multiplyAdds);
    NetworkSummary network = new NetworkSummary(new ImageShape(1, 1, 1), List.of(layer));

    assertThat(SuitableThreads.of(network, batchSize)).isEqualTo(threads);
  }

  @Test
  void areChosenForEachVariantUnlessTheUserSays() throws Exception {
    Experiment experiment = new TinyProject(root).read(LARGE);

    assertThat(threads(new Planner(0, "1").plan(experiment))).containsExactly(1, 1, 2, 2);
    assertThat(threads(new Planner(3, "1").plan(experiment))).containsExactly(3, 3, 3, 3);
  }

  /** Or a result would depend on its company, and not be served from the cache. */
  @Test
  void stayTheSameInAnotherPlan() throws Exception {
    TinyProject project = new TinyProject(root);
    List<PlannedRun> many = new Planner(0, "1").plan(project.read(LARGE)).runs();
    List<PlannedRun> one =
        new Planner(0, "1").plan(project.read(LARGE.replace("seeds: 2", "seeds: [2]"))).runs();

    assertThat(one).isSubsetOf(many);
  }

  private static List<Integer> threads(Plan plan) {
    return plan.runs().stream().map(run -> run.spec().threads()).toList();
  }
}
