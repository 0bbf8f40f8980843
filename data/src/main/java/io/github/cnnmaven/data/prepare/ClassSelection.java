package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.data.read.ImageSink;
import java.io.IOException;
import java.util.List;

/**
 * Lets pass the images of some classes, under new labels.
 *
 * @param all names by the old labels
 * @param chosen names by the new ones
 */
record ClassSelection(List<String> all, List<String> chosen, ImageSink next) implements ImageSink {

  /**
   * Sees that the chosen classes are there.
   *
   * @throws DataException when one is not
   */
  void check(String place) throws DataException {
    for (String name : chosen) {
      if (!all.contains(name)) {
        throw new DataException(
            place + ": expected a class '" + name + "', found " + String.join(", ", all));
      }
    }
  }

  @Override
  public void add(String name, Part part, int label, byte[] pixels) throws IOException {
    int chosenLabel = chosen.indexOf(all.get(label));
    if (chosenLabel >= 0) {
      next.add(name, part, chosenLabel, pixels);
    }
  }
}
