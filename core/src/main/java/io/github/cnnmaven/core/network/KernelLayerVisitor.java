package io.github.cnnmaven.core.network;

/** The layers that multiply by learned weights. */
public interface KernelLayerVisitor<R> {

  R conv2d(Conv2d layer);

  R depthwiseConv2d(DepthwiseConv2d layer);

  R separableConv2d(SeparableConv2d layer);

  R dense(Dense layer);
}
