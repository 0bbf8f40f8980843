package io.github.cnnmaven.core.include;

import java.io.IOException;

/** Where a network is written. */
public sealed interface NetworkLocation permits NetworkFile, ShippedNetwork {

  /** As messages name it. */
  String shown();

  /** What is written there. */
  String text() throws IOException;

  /** A file named from here. */
  NetworkLocation file(String name);

  /** Whether a descriptor may read it. */
  boolean isReadable();
}
