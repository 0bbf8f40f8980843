package io.github.cnnmaven.plugin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserCacheTest {

  private static final Path HOME = Path.of("home").toAbsolutePath();

  @Test
  void isWhereEachSystemKeepsCaches() {
    assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".cache/cnn-maven-plugin"));
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Caches/cnn-maven-plugin"));
    assertThat(folder("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Local/cnn-maven-plugin"));
  }

  @Test
  void followsTheUsersVariableWhenItIsAbsolute() {
    assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", HOME.resolve("x").toString())))
        .isEqualTo(HOME.resolve("x/cnn-maven-plugin"));
    assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "x")))
        .isEqualTo(HOME.resolve(".cache/cnn-maven-plugin"));
  }

  private static Path folder(String os, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("os.name", os);
    properties.setProperty("user.home", HOME.toString());
    return UserCache.folder(environment, properties);
  }
}
