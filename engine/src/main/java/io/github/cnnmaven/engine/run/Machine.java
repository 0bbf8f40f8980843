package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.engine.network.Acceleration;
import io.github.cnnmaven.engine.network.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What this process runs on. */
final class Machine {

  private static final Path LINUX_CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static Environment environment(int threads, Acceleration acceleration) {
    return new Environment(
        property("os.name") + " " + property("os.version") + " " + property("os.arch"),
        cpu(),
        Runtime.getRuntime().availableProcessors(),
        threads,
        acceleration.words(),
        versions());
  }

  private static SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>(NativeLibrary.versions());
    versions.put("java", property("java.vendor") + " " + property("java.runtime.version"));
    return versions;
  }

  private static String cpu() {
    try {
      if (Files.isReadable(LINUX_CPU)) {
        return linuxCpu();
      }
      if (property("os.name").startsWith("Mac")) {
        return macCpu();
      }
    } catch (IOException e) {
      return "unknown (" + e.getMessage() + ")";
    }
    String windowsCpu = System.getenv("PROCESSOR_IDENTIFIER");
    return windowsCpu == null ? "unknown" : windowsCpu;
  }

  private static String linuxCpu() throws IOException {
    try (Stream<String> lines = Files.lines(LINUX_CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    }
  }

  private static String macCpu() throws IOException {
    Process sysctl =
        new ProcessBuilder("sysctl", "-n", "machdep.cpu.brand_string")
            .redirectErrorStream(true)
            .start();
    try (InputStream out = sysctl.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8).trim();
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
