package io.github.cnnmaven.core.data;

import io.github.cnnmaven.core.network.ImageShape;
import java.util.List;

/**
 * The outline of a data set.
 *
 * @param classes how many different labels there can be
 * @param trainImages 0 where it is not known
 * @param testImages 0 where it is not known
 * @param classNames by label; empty where classes have no names but their numbers
 */
public record DataDescription(
    ImageShape image, int classes, int trainImages, int testImages, List<String> classNames) {

  public DataDescription {
    classNames = List.copyOf(classNames);
  }

  /** Data whose classes have no names. */
  public DataDescription(ImageShape image, int classes, int trainImages, int testImages) {
    this(image, classes, trainImages, testImages, List.of());
  }

  /**
   * How many images are left to train with; 0 where it is not known.
   *
   * @param validation share that is held out
   */
  public long trainedOn(double validation, Limit limit) {
    long left = Math.round(trainImages * (1 - validation));
    Integer most = limit.train();
    if (most == null) {
      return left;
    }
    return trainImages == 0 ? most : Math.min(left, most);
  }
}
