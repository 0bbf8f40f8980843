package io.github.cnnmaven.engine.inference;

/** What a layer does, as far as pictures tell layers apart. */
public enum LayerKind {
  CONVOLUTION,
  DEPTHWISE_CONVOLUTION,
  DENSE,
  POOLING,
  OTHER
}
