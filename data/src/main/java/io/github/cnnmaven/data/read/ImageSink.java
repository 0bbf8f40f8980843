package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.prepared.Part;
import java.io.IOException;

/** Takes images, one after the other. */
public interface ImageSink {

  /**
   * Takes an image.
   *
   * @param name where it comes from
   * @param pixels by row, column and channel; the sink does not keep them
   */
  void add(String name, Part part, int label, byte[] pixels) throws IOException;
}
