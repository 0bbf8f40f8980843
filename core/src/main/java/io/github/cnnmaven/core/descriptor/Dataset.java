package io.github.cnnmaven.core.descriptor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The data set as declared.
 *
 * @param label as the descriptor names it
 * @param folder absolute; holds the four IDX files
 * @param validation share of the training images held out, 0 for none
 * @param names of the classes by label; empty for plain numbers
 */
public record Dataset(String label, Path folder, double validation, List<String> names) {

  public Dataset {
    names = List.copyOf(names);
  }

  /** A name for each class. */
  public List<String> classNames(int classes) {
    return names.isEmpty() ? IntStream.range(0, classes).mapToObj(String::valueOf).toList() : names;
  }
}
