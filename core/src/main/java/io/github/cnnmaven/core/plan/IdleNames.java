package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;

/** Takes the names off layers that draw no random numbers: such a name decides nothing. */
final class IdleNames implements LayerVisitor<Layer> {

  private static final String NAMELESS = "";

  @Override
  public Layer conv2d(Conv2d layer) {
    return layer;
  }

  @Override
  public Layer maxPool2d(MaxPool2d layer) {
    return new MaxPool2d(NAMELESS, layer.size(), layer.stride(), layer.padding());
  }

  @Override
  public Layer dropout(Dropout layer) {
    return layer;
  }

  @Override
  public Layer flatten(Flatten layer) {
    return new Flatten(NAMELESS);
  }

  @Override
  public Layer dense(Dense layer) {
    return layer;
  }
}
