package io.github.cnnmaven.core.network;

/** One method per kind of layer, so that the compiler finds what a new kind is missing. */
public interface LayerVisitor<R>
    extends KernelLayerVisitor<R>, PoolingVisitor<R>, PointwiseVisitor<R> {

  R zeroPadding2d(ZeroPadding2d layer);

  R flatten(Flatten layer);
}
