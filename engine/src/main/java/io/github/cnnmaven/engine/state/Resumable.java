package io.github.cnnmaven.engine.state;

import java.io.IOException;

/**
 * Something that training changes and that can go on, to the last bit, from where it was written
 * down. What is made anew from settings and seed is no part of its state.
 */
public interface Resumable {

  /** Writes everything that the future depends on. */
  void write(StateWriter state) throws IOException;

  /**
   * Takes up what {@link #write} wrote, in something made from the same settings.
   *
   * @throws IOException when the state is of something else; this is of no use then
   */
  void read(StateReader state) throws IOException;
}
