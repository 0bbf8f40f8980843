package io.github.cnnmaven.plugin.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java that runs workers. Its version matters: flags that one version wants keep another from
 * starting.
 *
 * @param executable the {@code java} program
 * @param feature 17, 21, 25
 */
public record JavaRuntime(Path executable, int feature) {

  private static final int LOWEST = 17;
  private static final Pattern RELEASE =
      Pattern.compile("^JAVA_VERSION=\"(?:1\\.)?(\\d+)", Pattern.MULTILINE);
  private static final Pattern PROPERTY =
      Pattern.compile("java\\.specification\\.version = (?:1\\.)?(\\d+)");

  /** The Java that runs this build. */
  public static JavaRuntime running() {
    return new JavaRuntime(
        executableIn(Path.of(System.getProperty("java.home"))), Runtime.version().feature());
  }

  /**
   * Another Java.
   *
   * @param jvm its folder or its {@code java} program
   */
  public static JavaRuntime at(Path jvm) throws LaunchException {
    Path executable = Files.isDirectory(jvm) ? executableIn(jvm) : jvm;
    if (!Files.isExecutable(executable)) {
      throw new LaunchException(
          "cnn.jvm: %s is neither a JDK's folder nor a java program".formatted(jvm));
    }
    int feature = feature(executable);
    if (feature < LOWEST) {
      throw new LaunchException(
          "cnn.jvm: %s is Java %s, workers need %s or later".formatted(jvm, feature, LOWEST));
    }
    return new JavaRuntime(executable, feature);
  }

  private static Path executableIn(Path home) {
    Path windows = home.resolve("bin").resolve("java.exe");
    return Files.exists(windows) ? windows : home.resolve("bin").resolve("java");
  }

  private static int feature(Path executable) throws LaunchException {
    try {
      Optional<Integer> released = released(executable.toRealPath());
      return released.isPresent() ? released.get() : asked(executable);
    } catch (IOException e) {
      throw new LaunchException("cnn.jvm: cannot find out the version of " + executable, e);
    }
  }

  /** From the file that every JDK has at its top; a wrapper script has none beside it. */
  private static Optional<Integer> released(Path executable) throws IOException {
    Path bin = executable.getParent();
    Path home = bin == null ? null : bin.getParent();
    if (home == null || !Files.isRegularFile(home.resolve("release"))) {
      return Optional.empty();
    }
    return first(RELEASE, Files.readString(home.resolve("release"), StandardCharsets.ISO_8859_1));
  }

  private static int asked(Path executable) throws IOException, LaunchException {
    List<String> question = List.of(executable.toString(), "-XshowSettings:properties", "-version");
    Process process = new ProcessBuilder(question).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    return first(PROPERTY, answer)
        .orElseThrow(
            () ->
                new LaunchException(
                    "cnn.jvm: %s does not answer like a java program:%n%s"
                        .formatted(executable, answer)));
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
