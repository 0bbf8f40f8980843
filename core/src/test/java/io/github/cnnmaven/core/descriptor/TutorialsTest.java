package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlanDocument;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tutorials' networks have as many parameters as Keras counts for them. */
class TutorialsTest {

  private static final Path FOLDER = Path.of("..", "example-project", "tutorials");

  private static final Map<String, List<PlanDocument.VariantPlan>> PLANS = new HashMap<>();

  @BeforeAll
  static void planEach() throws Exception {
    for (Experiment experiment : new DescriptorFolder(FOLDER, FOLDER).read()) {
      Plan plan = new Planner(1, "1").plan(experiment);
      PLANS.put(experiment.name(), PlanDocument.of(plan, run -> false, null).variants());
    }
  }

  @Test
  void haveTheTutorialsParameters() {
    assertThat(parameters("cifar100-pooling", "baseline")).isEqualTo(171_812);
    assertThat(parameters("cifar10-maxnorm", "baseline")).isEqualTo(4_210_090);
    assertThat(parameters("mnist-filters", "conv-max")).isEqualTo(52_084);
    assertThat(parameters("mnist-filters", "conv-pool-max")).isEqualTo(8_490);
    assertThat(parameters("mnist-filters", "dense-max")).isEqualTo(79_510);
    assertThat(parameters("cifar10-lenet", "baseline")).isEqualTo(62_006);
    assertThat(parameters("dogs-vs-cats", "half-none")).isEqualTo(5_615_553);
    assertThat(parameters("vgg16", "baseline")).isEqualTo(138_357_544);
    // Three numbers per map of a batch normalization without scale, as Keras counts.
    assertThat(parameters("cifar10-expert", "full")).isEqualTo(1_973_920);
  }

  /** Ten sigmoid units with categoricalCrossentropy, as that tutorial has them. */
  @Test
  void areUnusualInOnePlaceOnly() throws Exception {
    List<Problem> warnings =
        new DescriptorFolder(FOLDER, FOLDER)
            .read().stream().flatMap(experiment -> experiment.warnings().stream()).toList();

    assertThat(warnings)
        .map(Problem::toString)
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .startsWith("cifar10-maxnorm.yaml:")
        .contains("warning: network")
        .contains("sigmoid outputs with categoricalCrossentropy");
  }

  @Test
  void haveTheirFactors() {
    assertThat(PLANS.get("cifar10-batchnorm")).hasSize(4);
    assertThat(PLANS.get("mnist-filters")).hasSize(4);
    assertThat(PLANS.get("dogs-vs-cats")).hasSize(4);
    assertThat(variants("vgg16").get(0).layers())
        .map(PlanDocument.LayerPlan::name)
        .startsWith("block1_conv1", "block1_conv2", "block1_pool")
        .endsWith("fc2", "predictions");
  }

  private static long parameters(String experiment, String variant) {
    return variants(experiment).stream()
        .filter(plan -> plan.variant().equals(variant))
        .findFirst()
        .orElseThrow()
        .parameters()
        .total();
  }

  private static List<PlanDocument.VariantPlan> variants(String experiment) {
    return Objects.requireNonNull(PLANS.get(experiment), experiment);
  }
}
