package io.github.cnnmaven.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.statistics.classification.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Every number that can be written of a probability, and others, against the JDK's reading. */
  @Test
  void readsEachNumberAsTheNearestFloat() {
    for (int millionths = 0; millionths <= 1_000_000; millionths++) {
      String written = SixDecimals.of((float) (millionths / 1e6));
      assertThat(number(written)).isEqualTo(Float.parseFloat(written));
    }
    for (String written :
        List.of(
            "-0.5",
            "-12.25",
            "999999.999999",
            "16777217",
            "8388608.5",
            "1.0E7",
            "-3.4028235E38",
            "123456789012345678",
            "0.1234567890123456789",
            "Infinity",
            "-Infinity",
            ".5",
            "5.")) {
      assertThat(number(written)).isEqualTo(Float.parseFloat(written));
    }
    assertThat(number("NaN")).isNaN();
  }

  private static float number(String written) {
    NumberRows rows = new NumberRows((written + ",x\n").getBytes(StandardCharsets.US_ASCII));
    rows.next();
    return rows.decimal();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0,0\n", "0,0,0\n", "0,0,1,0.5\n", "0,-1,0,1,0\n", "0,0,0.5,1,0\n", "0,0,0,x,0\n"})
  void isDamagedWhereARowIs(String row) throws IOException {
    Files.writeString(folder.resolve("predictions.csv"), "index,label,predicted,p0,p1\n" + row);

    assertThatThrownBy(() -> new PredictionFile(folder).outcomes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("predictions.csv is damaged");
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
