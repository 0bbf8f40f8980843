package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.ZeroPadding2d;

/** Pixels on each side of an image. */
record Margins(int top, int bottom, int left, int right) {

  ZeroPadding2d layer(String name) {
    return new ZeroPadding2d(name, top, bottom, left, right);
  }
}
