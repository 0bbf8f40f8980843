package io.github.cnnmaven.core.picture;

import io.github.cnnmaven.core.prepared.Part;
import java.util.List;

/**
 * Images of the data set with their class names.
 *
 * @param parts which parts
 * @param perClass how many of each class
 */
public record SampleRows(List<Part> parts, int perClass) implements Drawing {

  static final String KIND = "samples";

  public SampleRows {
    parts = List.copyOf(parts);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.sampleRows(this);
  }
}
