package io.github.cnnmaven.plugin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class JavaRuntimeTest {

  @TempDir private Path folder;

  @Test
  void isFoundByItsFolderOrItsProgram() throws LaunchException {
    JavaRuntime running = JavaRuntime.running();
    Path home = Path.of(System.getProperty("java.home"));

    assertThat(JavaRuntime.at(home)).isEqualTo(running);
    assertThat(JavaRuntime.at(running.executable())).isEqualTo(running);
    assertThat(running.feature()).isGreaterThanOrEqualTo(17);
  }

  @Test
  void readsTheVersionFromTheReleaseFile() throws Exception {
    jdk("exit 1");
    Files.writeString(folder.resolve("release"), "IMAGE=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");

    assertThat(JavaRuntime.at(folder).feature()).isEqualTo(25);
  }

  @Test
  void asksTheProgramWhereThereIsNoReleaseFile() throws Exception {
    jdk("echo '    java.specification.version = 21' >&2");

    assertThat(JavaRuntime.at(folder).feature()).isEqualTo(21);
  }

  @Test
  void refusesAVersionThatIsTooOld() throws IOException {
    jdk("echo '    java.specification.version = 1.8' >&2");

    assertThatThrownBy(() -> JavaRuntime.at(folder))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("is Java 8, workers need 17 or later");
  }

  @Test
  void refusesWhatIsNoJava() throws IOException {
    jdk("echo hello");

    assertThatThrownBy(() -> JavaRuntime.at(folder))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("does not answer like a java program")
        .hasMessageContaining("hello");
    assertThatThrownBy(() -> JavaRuntime.at(folder.resolve("nowhere")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("neither a JDK's folder nor a java program");
  }

  private void jdk(String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }
}
