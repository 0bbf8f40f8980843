package io.github.cnnmaven.engine.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.util.CrashReportingUtil;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** The native code under ND4J, and how it is set up. */
public final class NativeLibrary {

  private static final String HAS_ONEDNN = "HAVE_ONEDNN";

  private NativeLibrary() {}

  /**
   * Loads it, and unpacks it where that is still to be done.
   *
   * @throws LinkageError when it does not load
   */
  public static void load() {
    ops();
  }

  /**
   * Sets it up for training, before a network is built.
   *
   * @param threads how many compute
   */
  public static void setUp(int threads) {
    // Off by default since 1.0.0-M1; read each time a layer is made.
    System.setProperty(DL4JSystemProperties.DISABLE_HELPER_PROPERTY, "false");
    CrashReportingUtil.crashDumpsEnabled(false);
    Nd4j.getEnvironment().setMaxThreads(threads);
    Nd4j.getEnvironment().setMaxMasterThreads(threads);
    ops().setOmpNumThreads(threads);
    // OpenBLAS has threads of its own, which would spin beside those of OpenMP.
    Nd4j.factory().blas().setMaxThreads(1);
  }

  /** Whether it was built with oneDNN. */
  public static boolean hasOneDnn() {
    return ops().buildInfo().contains(HAS_ONEDNN);
  }

  /** The versions of the libraries that compute, by name. */
  public static Map<String, String> versions() {
    return Map.of(
        "deeplearning4j",
        version("org.deeplearning4j", "deeplearning4j-nn"),
        "nd4j-native",
        version("org.nd4j", "nd4j-native") + (hasOneDnn() ? ", with oneDNN" : ", without oneDNN"));
  }

  /** Every Maven artifact tells its version in this file. */
  private static String version(String group, String artifact) {
    String file = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = NativeLibrary.class.getClassLoader().getResourceAsStream(file)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  static String describe() {
    return hasOneDnn()
        ? "the native library has oneDNN, but Deeplearning4j does not use it, see the log"
        : "the native library of this platform has no oneDNN";
  }

  private static NativeOps ops() {
    // Empty before ND4J has initialised itself, which the first call of anything of it does.
    Nd4j.getBackend();
    return NativeOpsHolder.getInstance().getDeviceNativeOps();
  }
}
