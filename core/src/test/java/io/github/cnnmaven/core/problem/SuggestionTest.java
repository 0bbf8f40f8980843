package io.github.cnnmaven.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("filters", "kernel", "units", "rate", "of");

  @ParameterizedTest
  @CsvSource({
    "filter, filters",
    "fitlers, filters",
    "Filters, filters",
    "KERNEL, kernel",
    "unit, units",
    "rtae, rate",
    "fo, of"
  })
  void asksForTheWordThatWasMostLikelyMeant(String word, String meant) {
    assertThat(Suggestion.among(word, KNOWN)).isEqualTo("Did you mean '" + meant + "'?");
  }

  /** What Keras and its users call things. */
  @ParameterizedTest
  @CsvSource({
    "batch_size, batchSize",
    "kernel_initializer, initializer",
    "kernel_size, kernel",
    "use_bias, bias",
    "MaxPooling2D, maxPool2d",
    "acc, accuracy",
    "val_loss, validationLoss",
    "mse, meanSquaredError",
    "lr, learningRate",
    "sparse_categorical_crossentropy, categoricalCrossentropy"
  })
  void understandsKerasNames(String word, String meant) {
    List<String> known =
        List.of(
            "accuracy",
            "auc",
            "batchSize",
            "bias",
            "binaryCrossentropy",
            "categoricalCrossentropy",
            "initializer",
            "kernel",
            "learningRate",
            "maxPool2d",
            "meanSquaredError",
            "validationAccuracy",
            "validationLoss");
    assertThat(Suggestion.closest(word, known)).contains(meant);
  }

  @Test
  void doesNotGuessAtNumbersOrBetweenTwo() {
    assertThat(Suggestion.closest("0.3", List.of("0.1", "0.2"))).isEmpty();
    assertThat(Suggestion.closest("he", List.of("heNormal", "heUniform"))).isEmpty();
  }

  @Test
  void listsWhatIsKnownWhenNothingIsNear() {
    assertThat(Suggestion.among("activation", KNOWN))
        .isEqualTo("Known are: filters, kernel, units, rate, of");
    assertThat(Suggestion.among("c", List.of("a", "b"))).isEqualTo("Known are: a, b");
  }

  @Test
  void cutsWordsInsideMessages() {
    assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    assertThat(Excerpt.quoted("a\nb\u001b[1m")).isEqualTo("'a b [1m'");
    assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
  }

  @Test
  void tellsProblemsOnceInTheOrderOfTheirPlaces() {
    Problems problems = new Problems();
    Problem late = new Problem(new Place("x.yaml", 10, 1), "b", "late", "");
    Problem early = new Problem(new Place("x.yaml", 9, 12), "", "early", "Mend it");
    problems.add(late);
    problems.add(early);
    problems.add(late);

    assertThat(problems.list())
        .map(Problem::toString)
        .containsExactly("x.yaml:9:12: early. Mend it", "x.yaml:10:1: b: late");
  }
}
