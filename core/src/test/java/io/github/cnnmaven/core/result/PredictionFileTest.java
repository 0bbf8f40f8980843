package io.github.cnnmaven.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.statistics.classification.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionFileTest {

  private static final Predictions THREE =
      new Predictions(
          2,
          new int[] {0, 1, 1},
          new int[] {0, 1, 0},
          new float[] {0.75f, 0.25f, 0, 1, 0.6666667f, 1e-7f});

  @TempDir private Path folder;

  @Test
  void isATableForPeopleToo() throws IOException {
    new PredictionFile(folder).write(THREE);

    assertThat(folder.resolve("predictions.csv"))
        .hasContent(
            """
            index,label,predicted,p0,p1
            0,0,0,0.75,0.25
            1,1,1,0,1
            2,1,0,0.666667,0
            """);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    new PredictionFile(folder).write(THREE);

    checkEqual(new PredictionFile(folder).read().orElseThrow(), THREE);
  }

  @Test
  void isPackedWhenItIsLarge() throws IOException {
    float[] many = new float[120_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 977 / 977f;
    }
    Predictions large = new Predictions(100, new int[1200], new int[1200], many);

    new PredictionFile(folder).write(large);

    assertThat(folder.resolve("predictions.csv")).doesNotExist();
    assertThat(folder.resolve("predictions.csv.gz")).exists();
    checkEqual(new PredictionFile(folder).read().orElseThrow(), large);
  }

  @Test
  void holdsWhatIsNoProbability() throws IOException {
    float[] numbers = {-0.5f, 1234567f, Float.NaN, -0.0000001f};
    Predictions strange = new Predictions(2, new int[2], new int[2], numbers);

    new PredictionFile(folder).write(strange);

    checkEqual(new PredictionFile(folder).read().orElseThrow(), strange);
  }

  @Test
  void tellsTheAnswersAlone() throws IOException {
    new PredictionFile(folder).write(THREE);
    Answers answers = new PredictionFile(folder).answers().orElseThrow();

    assertThat(answers.labels()).containsExactly(0, 1, 1);
    assertThat(answers.predicted()).containsExactly(0, 1, 0);
    assertThat(answers.confidences()).containsExactly(0.75, 1, 0.666667f);
    assertThat(answers.right()).isEqualTo(BitSet.valueOf(new long[] {0b011}));
  }

  @Test
  void tellsHowEachImageCameOut() throws IOException {
    new PredictionFile(folder).write(THREE);

    Outcomes outcomes = new PredictionFile(folder).outcomes().orElseThrow();

    assertThat(outcomes.labels()).containsExactly(0, 1, 1);
    assertThat(outcomes.predicted()).containsExactly(0, 1, 0);
    assertThat(outcomes.confidence()).containsExactly(0.75f, 1, 0.666667f);
    assertThat(outcomes.truth()).containsExactly(0.75f, 1, 0);
    assertThat(outcomes.right().stream()).containsExactly(0, 1);
  }

  @Test
  void tellsHowManyImagesCameOut() throws IOException {
    float[] many = new float[150_000];
    many[149_999] = 0.5f;
    int[] last = new int[3000];
    last[2999] = 49;
    new PredictionFile(folder).write(new Predictions(50, last, last, many));

    Outcomes outcomes = new PredictionFile(folder).outcomes().orElseThrow();

    assertThat(folder.resolve("predictions.csv.gz")).exists();
    assertThat(outcomes.size()).isEqualTo(3000);
    assertThat(outcomes.confidence()[2999]).isEqualTo(0.5f);
  }

  @Test
  void mayBeMissing() throws IOException {
    assertThat(new PredictionFile(folder).outcomes()).isEmpty();
    assertThat(new PredictionFile(folder).read()).isEmpty();
  }

  @Test
  void aDamagedOneIsNamed() throws IOException {
    Files.writeString(folder.resolve("predictions.csv"), "index,label,predicted,p0\n0,0\n");

    assertThatThrownBy(() -> new PredictionFile(folder).read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("predictions.csv is damaged");
    assertThatThrownBy(() -> new PredictionFile(folder).outcomes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("predictions.csv is damaged");
  }

  private static void checkEqual(Predictions found, Predictions expected) {
    assertThat(found.classes()).isEqualTo(expected.classes());
    assertThat(found.labels()).containsExactly(expected.labels());
    assertThat(found.predicted()).containsExactly(expected.predicted());
    assertThat(found.probabilities()).containsExactly(expected.probabilities(), within(5.1e-7f));
  }
}
