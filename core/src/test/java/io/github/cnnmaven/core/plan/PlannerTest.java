package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.TinyProject;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  private static final String DESCRIPTOR =
      """
      experiment: tiny
      question: Does it help?
      dataset: { idx: data, validation: 0.1 }
      factors: { pooling: [few, extra], dropout: [none, half] }
      seeds: 2
      network:
        - conv2d: { filters: 4, kernel: 3, activation: relu }
        - maxPool2d: { when: { pooling: extra } }
        - flatten
        - dropout: { rate: 0.5, when: { dropout: half } }
        - dense: { units: classes, activation: softmax }
      gates:
        - accuracy: { min: 0.5 }
      """;

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void plansARunForEachVariantAndSeed() throws Exception {
    assertThat(plan(DESCRIPTOR).runs())
        .map(PlannedRun::id)
        .containsExactly(
            "few-none-s1",
            "few-none-s2",
            "few-half-s1",
            "few-half-s2",
            "extra-none-s1",
            "extra-none-s2",
            "extra-half-s1",
            "extra-half-s2");
    assertThat(plan(DESCRIPTOR.replace("seeds: 2", "seeds: [42, -1, 7]")).runs())
        .hasSize(12)
        .map(PlannedRun::seed)
        .startsWith(42L, -1L, 7L, 42L);
  }

  @Test
  void givesEachRunAKeyOfItsOwn() throws Exception {
    assertThat(fingerprints(DESCRIPTOR)).hasSize(8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "experiment: tiny | experiment: other",
        "question: Does it help? | question: Does it harm?",
        "min: 0.5 | min: 0.9",
        "seeds: 2 | seeds: [1, 2]",
        "pooling: | layers:",
        "few, extra | less, extra",
        "validation: 0.1 | validation: 0.10, classNames: [a, b, c, d, e, f, g, h, i, j]",
        "maxPool2d: { when | maxPool2d: { name: pool, when",
        "seeds: 2 | seeds: 2 # a remark",
      })
  void keepsTheKeysWhenNothingChangesThatIsTrained(String before, String after) throws Exception {
    String changed = DESCRIPTOR.replace(before, after);
    assertThat(changed).isNotEqualTo(DESCRIPTOR);

    assertThat(fingerprints(changed)).isEqualTo(fingerprints(DESCRIPTOR));
  }

  @Test
  void keepsTheKeysWhateverIsDrawn() throws Exception {
    assertThat(fingerprints(DESCRIPTOR + "pictures: { filters: false }\n"))
        .isEqualTo(fingerprints(DESCRIPTOR));
  }

  @Test
  void keepsTheKeysWhereverTheDataLies() throws Exception {
    List<String> before = fingerprints(DESCRIPTOR);
    Path elsewhere = Files.createDirectories(root.resolve("far/away"));
    for (String name :
        List.of("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")) {
      Files.copy(root.resolve("data/" + name + "-ubyte"), elsewhere.resolve(name + "-ubyte"));
    }

    assertThat(fingerprints(DESCRIPTOR.replace("idx: data", "idx: far/away"))).isEqualTo(before);
  }

  @Test
  void changesTheKeysWithTheData() throws Exception {
    Experiment experiment = project.read(DESCRIPTOR);
    List<String> without = fingerprints(new Planner(1, "1").plan(experiment));
    List<String> first = fingerprints(new Planner(1, "1").plan(experiment, prepared("1")));

    assertThat(fingerprints(new Planner(1, "1").plan(experiment, prepared("1")))).isEqualTo(first);
    assertThat(fingerprints(new Planner(1, "1").plan(experiment, prepared("2"))))
        .doesNotContainAnyElementsOf(first)
        .doesNotContainAnyElementsOf(without);
  }

  private static Optional<PreparedData> prepared(String sha256) {
    PreparedCard card =
        new PreparedCard(
            sha256,
            new ImageShape(8, 8, 1),
            List.of(),
            Duplicates.NONE,
            PreparedCard.Skipped.NONE,
            new PreparedCard.SourceFiles("0", 0, 0, List.of()),
            "");
    return Optional.of(new PreparedData(Path.of("x.cnn"), card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "ar-EG", "de-DE"})
  void printsThePlanTheSameInEveryLanguage(String language) throws Exception {
    Plan plan = plan(DESCRIPTOR.replace("filters: 4", "filters: 400"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      List<String> lines =
          new PlanText(plan, run -> run.seed() == 1, OptionalDouble.of(90)).lines();
      assertThat(String.join("\n", lines.subList(0, 10)))
          .isEqualTo(
              """
              Experiment tiny
                Does it help?

              Variant few-none (baseline)
                layer    type     output   parameters  multiply-adds
                input             8x8x1
                conv2d   conv2d   6x6x400       4,000        129,600
                flatten  flatten  14400             0              0
                dense    dense    10          144,010        144,000
                total                         148,010        273,600\
              """);
      assertThat(lines)
          .contains("Variant extra-half")
          .endsWith(
              "8 runs: 4 trained already, 4 to train",
              "Time to train: about 90 seconds in one worker");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void printsTheSameLayersOnce() throws Exception {
    Plan plan =
        plan(
            DESCRIPTOR
                .replace("dropout: [none, half]", "dropout: [0.2, 0.5]")
                .replace("{ rate: 0.5, when: { dropout: half } }", "{ rate: \"${dropout}\" }"));

    List<String> lines = new PlanText(plan, run -> false, OptionalDouble.empty()).lines();

    assertThat(lines).contains("  layers as in few-0.2", "  layers as in extra-0.2");
    assertThat(lines.stream().filter(line -> line.startsWith("  layer  "))).hasSize(2);
  }

  @Test
  void tellsWhatDearPicturesCost() throws Exception {
    Plan plan =
        plan(
            DESCRIPTOR
                + "pictures: { saliency: { methods: gradient }, health: true,"
                + " filterPatterns: { first: 10, steps: 50 } }\n");

    assertThat(new PlanText(plan, run -> true, OptionalDouble.empty()).lines())
        .contains(
            "Pictures of a run cost as much as training on so many images:"
                + " filterPatterns 585, health 167");
  }

  @Test
  void countsOneRunInTheSingular() throws Exception {
    assertThat(
            new PlanText(plan(TinyProject.MINIMAL), run -> false, OptionalDouble.empty()).lines())
        .contains("Variant baseline (baseline)")
        .endsWith(
            "1 run: 0 trained already, 1 to train",
            "Time to train: unknown, as nothing like it has been trained here");
  }

  @Test
  void tellsNoTimeWhereNothingIsLeftToTrain() throws Exception {
    assertThat(new PlanText(plan(TinyProject.MINIMAL), run -> true, OptionalDouble.of(0)).lines())
        .endsWith("1 run: 1 trained already, 0 to train");
  }

  private List<String> fingerprints(String descriptor) throws Exception {
    return fingerprints(plan(descriptor));
  }

  private static List<String> fingerprints(Plan plan) {
    return plan.runs().stream().map(PlannedRun::fingerprint).toList();
  }

  private Plan plan(String descriptor) throws Exception {
    return new Planner(1, "0.1.0").plan(project.read(descriptor));
  }
}
