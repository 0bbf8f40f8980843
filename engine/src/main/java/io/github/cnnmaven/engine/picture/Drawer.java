package io.github.cnnmaven.engine.picture;

import java.io.IOException;

/** Draws one kind of picture. */
@FunctionalInterface
interface Drawer {

  /**
   * Draws what can be drawn, and notes the rest.
   *
   * @throws IOException when a file cannot be read or written
   */
  void draw(Subject subject, Easel easel) throws IOException;
}
