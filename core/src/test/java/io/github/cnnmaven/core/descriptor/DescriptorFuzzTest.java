package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.data.IdxFiles;
import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a descriptor: it is taken, or its user is told where it is wrong. */
class DescriptorFuzzTest {

  private static final int MUTANTS = 2000;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "true",
          "0",
          "-1",
          "1e999999999",
          "1e-999999999",
          "99999999999999999999",
          "2147483647",
          "0x10",
          ".nan",
          "-.inf",
          "0.99999999999999999999",
          "[]",
          "{}",
          "[[1]]",
          "{ a: b }",
          "'",
          "\"",
          "\"\\0\"",
          "\"\\Uffffffff\"",
          "*a",
          "&a",
          "&a *a",
          "&a [*a]",
          "!!int x",
          "!!binary x",
          "<<: {}",
          "? x",
          "|",
          ">-",
          "#",
          "---",
          "...",
          "%",
          "@",
          "`",
          "\t",
          "classes",
          "best",
          "when",
          "conv2d",
          "flatten",
          "softmax",
          "few",
          "baseline",
          "süß",
          "\uFEFF",
          "\u0000",
          "\uD83D\uDE00",
          "../../..",
          "/");

  private static final String STRUCTURE = " \n\t:-,[]{}'\"&*!|>#?%@0aé";

  private final Random random = new Random(20250101);

  @TempDir Path root;

  private static final String WATCHED =
      """
      experiment: x
      dataset: { idx: data/fashion-mnist, validation: 0.2 }
      factors: { end: [softmax, sigmoid], monitor: [validationLoss, trainAccuracy] }
      network:
        - conv2d: { filters: 10, kernel: 3, activation: relu }
        - globalAveragePool2d
        - activation: ${end}
      training:
        - { epochs: 20, batchSize: 4, metrics: [top5, f1, auc] }
        - { optimizer: { sgd: 0.1 }, loss: { categoricalCrossentropy: { labelSmoothing: 0.1 } } }
        - earlyStopping: { monitor: "${monitor}", patience: 3, baseline: 0.5, restoreBest: true }
        - { when: { end: softmax }, reduceOnPlateau: { factor: 0.5, cooldown: 1, minRate: 1e-5 } }
      """;

  @Test
  void isTakenOrHasAPlacedProblem() throws IOException {
    new IdxFiles(root.resolve("data/fashion-mnist")).write(28, 10);

    mutateAndRead(
        Files.readString(ExampleDescriptorTest.FILE).replace("batchSize: 32", "batchSize: 8"),
        MUTANTS / 20);
  }

  /** It has few words that could be others. */
  @Test
  void soIsOneThatIsWatched() throws IOException {
    new IdxFiles(root.resolve("data/fashion-mnist")).write(28, 10);

    mutateAndRead(WATCHED, MUTANTS / 100);
  }

  private void mutateAndRead(String example, int least) {
    int taken = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = example;
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        mutant = mutate(mutant);
      }
      taken += read(mutant).isPresent() ? 1 : 0;
    }
    assertThat(taken).as("mutants that are still right").isBetween(least, MUTANTS / 2);
  }

  private Optional<Experiment> read(String mutant) {
    Problems problems = new Problems();
    try {
      Optional<Experiment> experiment =
          new ExperimentReader(
                  new DescriptorFile(root.resolve("x.yaml"), new Reach(List.of(root))),
                  DataLibrary.GLANCE,
                  new ExperimentNames(),
                  problems)
              .read("x.yaml", mutant);
      assertThat(experiment.isPresent()).as(mutant).isEqualTo(problems.isEmpty());
      assertThat(problems.list()).as(mutant).allSatisfy(each -> assertPlaced(each, mutant));
      return experiment;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail("On\n" + mutant, e);
    }
  }

  private static void assertPlaced(Problem problem, String mutant) {
    assertThat((long) problem.place().line()).isBetween(1L, mutant.lines().count() + 1);
    assertThat(problem.place().column()).isPositive();
    assertThat(problem.message()).isNotBlank().doesNotContain("null");
    assertThat(problem.toString()).hasSizeLessThan(600).doesNotContain("\n", "Exception");
  }

  private String mutate(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> replaceWord(text, VALUES.get(random.nextInt(VALUES.size())));
      case 1 -> replaceWord(text, word(text).group());
      case 2 -> replaceWord(text, mistyped(word(text).group()));
      case 3 -> indent(text);
      case 4 -> insert(text, STRUCTURE.charAt(random.nextInt(STRUCTURE.length())));
      default -> delete(text);
    };
  }

  private MatchResult word(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    return words.isEmpty()
        ? WORD.matcher("a").results().findFirst().orElseThrow()
        : words.get(random.nextInt(words.size()));
  }

  private String replaceWord(String text, String by) {
    MatchResult word = word(text);
    int end = Math.min(word.end(), text.length());
    return text.substring(0, Math.min(word.start(), end)) + by + text.substring(end);
  }

  private String mistyped(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
  }

  private String indent(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(Math.max(1, lines.size()));
    if (!lines.isEmpty()) {
      String old = lines.get(line);
      lines.set(line, random.nextBoolean() ? "  " + old : old.replaceFirst("^ {1,2}", ""));
    }
    return String.join("\n", lines) + "\n";
  }

  private String insert(String text, char c) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + c + text.substring(at);
  }

  private String delete(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextInt(40) + 1));
    return text.substring(0, from) + text.substring(to);
  }
}
