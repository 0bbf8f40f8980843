package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.network.ImageShape;
import java.util.List;

/**
 * The data set as the report tells it.
 *
 * @param label what the descriptor calls it
 * @param sha256 of its files
 * @param classNames by label
 * @param validation share of the training images held out
 */
public record DataFacts(
    String label,
    String sha256,
    ImageShape image,
    List<String> classNames,
    int trainImages,
    int testImages,
    double validation) {

  public DataFacts {
    classNames = List.copyOf(classNames);
  }
}
