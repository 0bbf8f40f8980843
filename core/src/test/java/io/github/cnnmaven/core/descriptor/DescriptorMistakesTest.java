package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets wrong, and what he is told. */
class DescriptorMistakesTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\n";

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void fiveMistakesAreToldAtFivePlaces() throws IOException {
    String rest =
        """
        factors: { pooling: [few, extra] }
        network:
          - maxPool2d: { sise: 2 }
          - maxPool2d: { size: 2, when: { pooling: more } }
          - dropout: { rate: 50 }
          - flatten
          - dense: { units: classes, activation: softmax }
        training: { optimizer: adma }
        gates:
          - accuracy: { min: 0.80, of: bset }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly(
            "x.yaml:5:18: network[0].maxPool2d: unknown key 'sise' in maxPool2d."
                + " Did you mean 'size'?",
            "x.yaml:6:44: network[1].maxPool2d.when.pooling: 'more' is not a level of 'pooling'."
                + " Known are: few, extra",
            "x.yaml:7:22: network[2].dropout.rate:"
                + " expected a number of 0 or more and below 1, found the number 50",
            "x.yaml:10:24: training.optimizer: 'adma' is not an optimizer. Did you mean 'adam'?",
            "x.yaml:12:5: gates[0]: 'bset' is not a variant. Did you mean 'best'?");
  }

  @Test
  void somethingThatIsNoDescriptor() throws IOException {
    assertThat(project.problems("- a\n"))
        .containsExactly(
            "x.yaml:1:1: expected a mapping with the keys of the descriptor (experiment, question,"
                + " dataset, input, factors, design, exclude, baseline, seeds, network,"
                + " model, augmentation, training, statistics, gates, pictures), found a list");
  }

  @Test
  void nothingThatIsRequired() throws IOException {
    assertThat(project.problems("question: why\n"))
        .containsExactly(
            "x.yaml:1:1: 'dataset' is missing in the descriptor."
                + " Add dataset: { name, directory or idx }, or input: to plan only",
            "x.yaml:1:1: 'experiment' is missing in the descriptor. Add experiment: a name of"
                + " letters, digits, '.', '_' and '-'",
            "x.yaml:1:1: 'network' is missing in the descriptor. Add network: a list, each item a"
                + " layer (activation, averagePool2d, batchNormalization, conv2d, dense,"
                + " depthwiseConv2d, dropout, flatten, gaussianNoise, globalAveragePool2d,"
                + " globalMaxPool2d, maxPool2d, separableConv2d, spatialDropout2d, zeroPadding2d)");
  }

  @Test
  void aMistypedRequiredKeyIsToldOnce() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL.replace("network:", "netwrok:")))
        .containsExactly(
            "x.yaml:3:1: unknown key 'netwrok' in the descriptor. Did you mean 'network'?");
  }

  @Test
  void anOptionBesideItsLayer() throws IOException {
    assertThat(project.problems(HEAD + "network:\n  - conv2d:\n    filters: 3\n    kernel: 3\n"))
        .containsExactly(
            "x.yaml:4:5: network[0]: expected a layer and no more, found the keys conv2d, filters,"
                + " kernel. Indent the options below 'conv2d:'");
  }

  @Test
  void wrongTypesAndRanges() throws IOException {
    String network =
        """
        network:
          - conv2d: { filters: 0, kernel: [3], stride: [1, 0], padding: full }
          - maxPool2d: big
          - dropout: 1
          - 5
          - dense: { units: ten }
        training: { epochs: 1.5, batchSize: 99999999999, optimizer: { adam: { learningRate: 0 } } }
        """;
    assertThat(project.problems(HEAD + network))
        .containsExactly(
            "x.yaml:4:24: network[0].conv2d.filters:"
                + " expected a whole number of 1 or more, found the number 0",
            "x.yaml:4:35: network[0].conv2d.kernel:"
                + " expected a whole number of 1 or more, or [height, width], found a list",
            "x.yaml:4:52: network[0].conv2d.stride[1]:"
                + " expected a whole number of 1 or more, found the number 0",
            "x.yaml:4:65: network[0].conv2d.padding: 'full' is not known here."
                + " Known are: same, valid",
            "x.yaml:5:16: network[1].maxPool2d: expected a whole number of 1 or more,"
                + " or [height, width], found the text 'big'",
            "x.yaml:6:14: network[2].dropout:"
                + " expected a number of 0 or more and below 1, found the number 1",
            "x.yaml:7:5: network[3]: expected a layer (activation, averagePool2d,"
                + " batchNormalization, conv2d, dense, depthwiseConv2d, dropout, flatten,"
                + " gaussianNoise, globalAveragePool2d, globalMaxPool2d, maxPool2d,"
                + " separableConv2d, spatialDropout2d, zeroPadding2d), found the number 5",
            "x.yaml:8:21: network[4].dense.units:"
                + " expected a whole number of 1 or more, or 'classes', found the text 'ten'",
            "x.yaml:9:21: training.epochs:"
                + " expected a whole number of 1 or more, found the number 1.5",
            "x.yaml:9:37: training.batchSize:"
                + " expected a whole number of 1 or more, found the number 99999999999",
            "x.yaml:9:85: training.optimizer.adam.learningRate:"
                + " expected a number above 0, found the number 0");
  }

  @Test
  void conditionsOnWhatDoesNotExistAlsoInALayerThatIsWrongElsewhere() throws IOException {
    String rest =
        """
        factors: { pooling: [few, extra] }
        network:
          - dropout: { rate: 2, when: { pool: extra } }
          - flatten: { when: { pooling: [extra, exta] } }
          - dense: { units: classes, activation: softmax }
        augmentation: { shift: 0.1, when: { pooling: true } }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly(
            "x.yaml:5:22: network[0].dropout.rate:"
                + " expected a number of 0 or more and below 1, found the number 2",
            "x.yaml:5:33: network[0].dropout.when.pool: 'pool' is not a factor."
                + " Did you mean 'pooling'?",
            "x.yaml:6:41: network[1].flatten.when.pooling[1]: 'exta' is not a level of 'pooling'."
                + " Did you mean 'extra'?",
            "x.yaml:8:46: augmentation.when.pooling: 'true' is not a level of 'pooling'."
                + " Known are: few, extra");
  }

  @Test
  void aConditionOnWhatIsNoFactorBesideOtherMistakes() throws IOException {
    String rest =
        """
        factors: { pooling: [few, extra] }
        network:
          - dropout: { rate: 0.5, when: { droput: half } }
          - conv2d: { filters: 3, kernel: 9 }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly(
            "x.yaml:5:35: network[0].dropout.when.droput: 'droput' is not a factor."
                + " Known are: pooling",
            "x.yaml:6:5: network[1]: conv2d 'conv2d' has a window of 9x9, larger than its input of"
                + " 8x8. Found in variant 'few'");
  }

  @Test
  void aMistypedOptionalKeyBringsNoFurtherProblems() throws IOException {
    String rest =
        """
        factor: { pooling: [few, extra] }
        network:
          - flatten: { when: { pooling: extra } }
          - dense: { units: classes, activation: softmax }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly(
            "x.yaml:3:1: unknown key 'factor' in the descriptor. Did you mean 'factors'?");
  }

  @Test
  void aConditionWithoutFactors() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "augmentation: { when: { a: b } }\n"))
        .containsExactly(
            "x.yaml:6:25: augmentation.when.a: 'a' is not a factor. Declare it under factors:");
  }

  @Test
  void twoLayersWithOneName() throws IOException {
    String network =
        "network:\n  - flatten: { name: a }\n  - dense: { units: classes, activation: softmax,"
            + " name: a }\n";
    assertThat(project.problems(HEAD + network))
        .containsExactly(
            "x.yaml:5:57: network[1].dense.name: the name 'a' stands twice."
                + " Found in variant 'baseline'");
  }

  @Test
  void gatesThatCannotBeJudged() throws IOException {
    String rest =
        """
        factors: { a: [one, two] }
        augmentation: { horizontalFlip: true, when: { a: two } }
        gates:
          - accuracy: { min: 0.5 }
          - accuracy: { min: 0.5, of: three }
          - accuracy: { min: 1.5, of: all }
          - accuracy: 0.5
          - speed: { min: 3 }
        """;
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:9:5: gates[0]: 'best' is chosen by validation accuracy, and the dataset holds"
                + " out no images. Add validation: 0.1 to the dataset, or name a variant",
            "x.yaml:10:5: gates[1]: 'three' is not a variant."
                + " Known are: best, all, baseline, one, two",
            "x.yaml:11:22: gates[2].accuracy.min:"
                + " expected a number from 0 to 1 with at most 10 decimals, or a percentage like"
                + " 60 %, found the number 1.5",
            "x.yaml:12:15: gates[3].accuracy: expected a mapping with the keys of accuracy (min,"
                + " max, of, on), found the number 0.5",
            "x.yaml:13:5: gates[4]: 'speed' is not a gate. Known are: accuracy,"
                + " duplicatesAcrossSplits, ece, effect, generalisationGap, loss, metric,"
                + " modelSize, multiplyAdds, parameters, recall, regression, top5, trainingTime");
  }

  @Test
  void aFolderThatIsNotThere() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL.replace("idx: data", "idx: dta")))
        .containsExactly(
            "x.yaml:2:17: dataset.idx: no such file or folder: "
                + root.resolve("dta")
                + ". Add input: to plan without the images");
  }

  @Test
  void aFolderThatCannotBe() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL.replace("idx: data", "idx: \"a\\0b\"")))
        .singleElement()
        .asString()
        .isEqualTo("x.yaml:2:17: dataset.idx: 'a b' is not a path of a file");
  }

  @Test
  void dataOfAnotherKind() throws IOException {
    project.write("x.yaml", TinyProject.MINIMAL);
    Files.createDirectories(root.resolve("other"));

    assertThat(project.problems(TinyProject.MINIMAL.replace("idx: data", "idx: other")))
        .singleElement()
        .asString()
        .startsWith("x.yaml:2:17: dataset.idx: expected the file ")
        .endsWith("train-images-idx3-ubyte.gz or the same without .gz");
  }

  @Test
  void namesForSomeClassesOnly() throws IOException {
    String named = "idx: data, classNames: [cat, dog]";
    assertThat(project.problems(TinyProject.MINIMAL.replace("idx: data", named)))
        .containsExactly(
            "x.yaml:2:35: dataset.classNames: 2 names for data of 10 classes."
                + " Name every class, in the order of the labels");
  }

  @Test
  void seedsThatRepeatOrAreNone() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "seeds: [1, 2, 1]\n"))
        .containsExactly("x.yaml:6:15: seeds[2]: the number 1 stands twice. Keep one of them");
    assertThat(project.problems(TinyProject.MINIMAL + "seeds: []\n"))
        .containsExactly(
            "x.yaml:6:8: seeds: expected a list,"
                + " each item a whole number, found an empty list");
  }

  @Test
  void wordsThatWouldFloodTheTerminalAreCut() throws IOException {
    String flood = "\"\\e[31m" + "x".repeat(500) + "\": 1\n";
    assertThat(project.problems(TinyProject.MINIMAL + flood))
        .singleElement()
        .asString()
        .startsWith("x.yaml:6:1: unknown key ' [31mxxx")
        .contains("xxx…' in the descriptor.")
        .hasSizeLessThan(300);
  }
}
