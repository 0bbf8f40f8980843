package io.github.cnnmaven.core.network;

/**
 * Adds rows and columns of zeros: <a
 * href="https://keras.io/api/layers/reshaping_layers/zero_padding2d/">ZeroPadding2D</a>.
 */
public record ZeroPadding2d(String name, int top, int bottom, int left, int right)
    implements Layer {

  static final String TYPE = "zeroPadding2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.zeroPadding2d(this);
  }
}
