package io.github.cnnmaven.core.network;

/** The layers that make one number of several. */
public interface PoolingVisitor<R> {

  R maxPool2d(MaxPool2d layer);

  R averagePool2d(AveragePool2d layer);

  R globalMaxPool2d(GlobalMaxPool2d layer);

  R globalAveragePool2d(GlobalAveragePool2d layer);
}
