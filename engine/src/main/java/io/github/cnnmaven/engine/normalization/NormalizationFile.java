package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code normalization.json}: how pixels {@code x} from 0 to 255, by row, column and channel,
 * become what the model beside it expects.
 *
 * @param formula what is computed, in words of the other fields
 * @param channels the order that the model expects, {@code BGR} when it is reversed; null for as is
 * @param subtract a number for each channel
 * @param divide a number for each channel
 * @param arrays files in NumPy's format that the formula names, instead of numbers
 */
record NormalizationFile(
    int format,
    String formula,
    @Nullable String channels,
    @Nullable List<Double> subtract,
    @Nullable List<Double> divide,
    @Nullable List<String> arrays) {

  private static final int FORMAT = 1;

  static NormalizationFile ofNumbers(
      String formula, @Nullable String channels, List<Double> subtract, List<Double> divide) {
    return new NormalizationFile(FORMAT, formula, channels, subtract, divide, null);
  }

  static NormalizationFile ofArrays(String formula, List<String> files) {
    return new NormalizationFile(FORMAT, formula, null, null, null, files);
  }

  static NormalizationFile ofImage(String formula) {
    return new NormalizationFile(FORMAT, formula, null, null, null, null);
  }

  void save(Path folder) throws IOException {
    Files.writeString(folder.resolve("normalization.json"), Json.pretty(this));
  }
}
