package io.github.cnnmaven.core.picture;

import java.util.List;

/**
 * The images that the network takes for a class more than any other, found by gradient ascent.
 *
 * @param classes names of classes; none for the first ten
 * @param starts how many for each class
 * @param probability whether to raise the probability; else what comes before softmax or sigmoid
 */
public record ClassImages(List<String> classes, int starts, boolean probability, Ascent ascent)
    implements Drawing {

  static final String KIND = "classImages";

  public ClassImages {
    classes = List.copyOf(classes);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.classImages(this);
  }
}
