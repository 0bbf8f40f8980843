package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.network.ImageShape;

/** {@code input:}, which stands in for data that is not on disk. */
record DataInput(int height, int width, int channels, int classes) {

  DataDescription describe() {
    return new DataDescription(new ImageShape(height, width, channels), classes, 0, 0);
  }

  boolean fits(DataDescription data) {
    DataDescription mine = describe();
    return mine.image().equals(data.image()) && mine.classes() == data.classes();
  }
}
