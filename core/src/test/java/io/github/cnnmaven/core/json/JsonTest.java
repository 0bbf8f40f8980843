package io.github.cnnmaven.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  record Sample(
      String zebra,
      int Integer,
      BigDecimal limit,
      @Nullable String absent,
      List<Double> numbers,
      Map<Split, Metrics> splits,
      Map<String, String> words) {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "ar-EG", "de-DE"})
  void writesTheSameBytesInEveryLanguage(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Json.line(sample()))
          .isEqualTo(
              "{\"Integer\":1234567,\"limit\":0.0000001,"
                  + "\"numbers\":[0.1,1.0E-10,\"NaN\",\"Infinity\"],"
                  + "\"splits\":{\"train\":{\"accuracy\":0.5,\"loss\":\"NaN\"},"
                  + "\"test\":{\"accuracy\":1.0,\"loss\":0.0}},"
                  + "\"words\":{\"I\":\"ı\",\"b\":\"2\",\"i\":\"1\"},\"zebra\":\"Straße\"}");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesForPeopleWithLineFeedsAndOneAtTheEnd() {
    assertThat(Json.pretty(new Metrics(0.5, Double.NaN)))
        .isEqualTo("{\n  \"accuracy\" : 0.5,\n  \"loss\" : \"NaN\"\n}\n");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    assertThat(Json.read(Json.line(sample()), Sample.class)).isEqualTo(sample());
    assertThat(Json.read(Json.pretty(sample()), Sample.class)).isEqualTo(sample());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "7",
        "{\"accuracy\":0.5}",
        "{\"accuracy\":0.5,\"loss\":null}",
        "{\"accuracy\":\"high\",\"loss\":1}",
        "{\"accuracy\":1,\"loss\":1} {}"
      })
  void refusesWhatIsNotAWholeValue(String text) {
    assertThatThrownBy(() -> Json.read(text, Metrics.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void namesADamagedFile() throws IOException {
    Path file = Files.writeString(folder.resolve("run.json"), "{\"accuracy\":");

    assertThatThrownBy(() -> Json.read(file, Metrics.class))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " is damaged: ")
        .hasMessageNotContaining("\n");
    Files.write(file, new byte[] {'"', (byte) 0xFC, '"'});
    assertThatThrownBy(() -> Json.read(file, Metrics.class))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is damaged: it is not UTF-8");
  }

  @Test
  void ignoresWhatLaterVersionsAdd() throws IOException {
    assertThat(Json.read("{\"accuracy\":1,\"f1\":0.5,\"loss\":0}", Metrics.class))
        .isEqualTo(new Metrics(1, 0));
  }

  private static Sample sample() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("i", "1");
    words.put("b", "2");
    words.put("I", "ı");
    return new Sample(
        "Straße",
        1_234_567,
        new BigDecimal("1E-7"),
        null,
        List.of(0.1, 1e-10, Double.NaN, Double.POSITIVE_INFINITY),
        Map.of(Split.TEST, new Metrics(1, 0), Split.TRAIN, new Metrics(0.5, Double.NaN)),
        words);
  }
}
