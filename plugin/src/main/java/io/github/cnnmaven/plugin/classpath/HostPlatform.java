package io.github.cnnmaven.plugin.classpath;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operating system and processor, named as JavaCPP names them: {@code linux-x86_64}.
 *
 * @param name also the classifier of jars with this platform's natives
 */
public record HostPlatform(String name) {

  private static final Pattern ANY =
      Pattern.compile("(android|ios|linux|macosx|windows)-[a-z0-9_]+(-.+)?");

  /** Those that the backend has natives for. */
  private static final List<String> SUPPORTED =
      List.of("linux-x86_64", "linux-arm64", "macosx-x86_64", "macosx-arm64", "windows-x86_64");

  /** What this JVM runs on. */
  public static HostPlatform current() throws ClassPathException {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** From the system properties {@code os.name} and {@code os.arch}. */
  static HostPlatform of(String osName, String osArch) throws ClassPathException {
    String name = system(osName) + "-" + processor(osArch);
    if (!SUPPORTED.contains(name)) {
      throw new ClassPathException(
          "Deeplearning4j has no native code for this machine (%s on %s); it has for %s."
              .formatted(osName, osArch, String.join(", ", SUPPORTED)));
    }
    return new HostPlatform(name);
  }

  /** Whether a jar's classifier says that it holds some platform's natives. */
  static boolean isPlatform(String classifier) {
    return ANY.matcher(classifier).matches();
  }

  /**
   * The classifier of the backend's natives. Where there is a build with oneDNN it trains about
   * four times as fast; the one without an AVX suffix picks its kernels at run time and so runs on
   * every processor, but Windows has only the one for AVX2.
   */
  String backendClassifier() {
    return switch (name) {
      case "linux-x86_64", "macosx-x86_64" -> name + "-onednn";
      case "windows-x86_64" -> name + "-onednn-avx2";
      default -> name;
    };
  }

  /**
   * Whether there is oneDNN for networks as a whole. On ARM processors it has no fast kernels,
   * where it is to be had at all.
   */
  boolean hasOneDnn() {
    return name.endsWith("x86_64");
  }

  private static String system(String osName) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return "macosx";
    }
    return os.startsWith("windows") ? "windows" : os;
  }

  private static String processor(String osArch) {
    String arch = osArch.toLowerCase(Locale.ROOT);
    if (Set.of("amd64", "x86-64", "x64").contains(arch)) {
      return "x86_64";
    }
    return arch.equals("aarch64") ? "arm64" : arch;
  }
}
