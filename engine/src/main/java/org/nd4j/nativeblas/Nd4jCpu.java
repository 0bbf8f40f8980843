package org.nd4j.nativeblas;

import io.github.cnnmaven.engine.network.NativeLibrary;

/**
 * The name under which Deeplearning4j 1.0.0-M2.1 looks for its own native library, in order to ask
 * whether it has oneDNN. The class that has the answer moved to another package and its method got
 * another name, so without this class the answer is always no, and convolutions are about four
 * times as slow. No jar of that version has a class of this name.
 */
public final class Nd4jCpu {

  private Nd4jCpu() {}

  /** Found by reflection. */
  public static final class Environment {

    private static final Environment INSTANCE = new Environment();

    private Environment() {}

    /** Found by reflection. */
    public static Environment getInstance() {
      return INSTANCE;
    }

    /** Found by reflection. */
    public boolean isUseMKLDNN() {
      return NativeLibrary.hasOneDnn();
    }
  }
}
