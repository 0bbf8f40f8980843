package io.github.cnnmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final List<String> TUTORIALS = List.of("cifar10-lenet", "mnist-filters");

  @Test
  void tellsEveryProblemAtOnceAndWhatThereIs() {
    Settings settings =
        settings(
            List.of("mnist-lenet", "cifar10-lenet"), List.of(32, 0), List.of("torch"), "process");

    assertThat(settings.problems(TUTORIALS))
        .containsExactly(
            "benchmark.networks: there is no \"mnist-lenet\"; there are cifar10-lenet,"
                + " mnist-filters",
            "benchmark.experiments: there is no \"fashion\"; there are cifar10-lenet,"
                + " mnist-filters",
            "benchmark.engines: there is no \"torch\"; there are step, run, augmented, dl4j,"
                + " helpers, pytorch",
            "benchmark.modes: there is no \"process\"; there are processes, threads, one,"
                + " experiment",
            "benchmark.batches: a batch has at least 1 image, found 0");
  }

  @Test
  void measuresWhatThereIs() {
    Settings settings = settings(TUTORIALS, List.of(32), List.of("step", "pytorch"), "processes");

    assertThat(settings.problems(List.of("cifar10-lenet", "fashion", "mnist-filters"))).isEmpty();
    assertThat(settings.measurements())
        .extracting(Measurement::toString)
        .containsExactly(
            "step of cifar10-lenet, batch 32, processes",
            "pytorch of cifar10-lenet, batch 32, processes",
            "step of mnist-filters, batch 32, processes",
            "pytorch of mnist-filters, batch 32, processes");
  }

  @Test
  void anExperimentIsOfItsOwnNameAndOfWhatTrainsWholeRuns() {
    Settings settings =
        settings(
            List.of("mnist-filters"), List.of(32), List.of("step", "run", "pytorch"), "experiment");

    assertThat(settings.measurements())
        .extracting(Measurement::toString)
        .containsExactly(
            "run of fashion, batch 32, experiment", "pytorch of fashion, batch 32, experiment");
  }

  private static Settings settings(
      List<String> networks, List<Integer> batches, List<String> engines, String mode) {
    return new Settings(
        networks, List.of("fashion"), batches, engines, List.of(mode), 1, 1, 1, Path.of("none"));
  }
}
