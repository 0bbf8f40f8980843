package io.github.cnnmaven.core.network;

/** Height and width of a kernel, stride or window, in pixels. */
public record Size(int height, int width) {

  public static Size square(int side) {
    return new Size(side, side);
  }

  public long area() {
    return (long) height * width;
  }

  @Override
  public String toString() {
    return height + "x" + width;
  }
}
