package io.github.cnnmaven.core.network;

/** One method per kind of layer, so that the compiler finds what a new kind is missing. */
public interface LayerVisitor<R> {

  R conv2d(Conv2d layer);

  R maxPool2d(MaxPool2d layer);

  R dropout(Dropout layer);

  R flatten(Flatten layer);

  R dense(Dense layer);
}
