package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.PreparedCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data set as the report tells it.
 *
 * @param label what the descriptor calls it
 * @param sha256 of its content
 * @param classNames by label
 * @param validation share of the training images held out
 * @param card what was found when it was prepared; null where it was not
 * @param samples file with a sheet of its images, from the experiment's folder; null without one
 */
public record DataFacts(
    String label,
    String sha256,
    ImageShape image,
    List<String> classNames,
    int trainImages,
    int testImages,
    double validation,
    @Nullable PreparedCard card,
    @Nullable String samples) {

  /** Where the sheet is. */
  public static final String SAMPLES = "images/samples.png";

  public DataFacts {
    classNames = List.copyOf(classNames);
  }

  /** Data that nobody has looked at closely. */
  public DataFacts(
      String label,
      String sha256,
      ImageShape image,
      List<String> classNames,
      int trainImages,
      int testImages,
      double validation) {
    this(label, sha256, image, classNames, trainImages, testImages, validation, null, null);
  }
}
