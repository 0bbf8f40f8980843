package io.github.cnnmaven.plugin.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where a user's caches are kept: what is there survives {@code mvn clean}. */
public final class UserCache {

  private static final String OURS = "cnn-maven-plugin";

  private UserCache() {}

  /** This plugin's folder in the cache directory of this user and system. */
  public static Path folder() {
    return folder(System.getenv(), System.getProperties());
  }

  static Path folder(Map<String, String> environment, Properties properties) {
    Path home = Path.of(properties.getProperty("user.home"));
    String os = properties.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve(OURS);
    }
    if (os.startsWith("windows")) {
      return named(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
    }
    return named(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
  }

  /** A relative path in these variables is to be ignored, as the XDG specification says. */
  private static Path named(@Nullable String variable, Path otherwise) {
    boolean usable = variable != null && !variable.isEmpty() && Path.of(variable).isAbsolute();
    return (usable ? Path.of(variable) : otherwise).resolve(OURS);
  }
}
