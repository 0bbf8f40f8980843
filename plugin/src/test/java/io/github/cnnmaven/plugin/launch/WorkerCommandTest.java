package io.github.cnnmaven.plugin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Really launches java where its own quoting is at stake. */
class WorkerCommandTest {

  @TempDir private Path folder;

  @Test
  void passesOddPathsAndArgumentsOnAsTheyAre() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("Prüf 'stück' #1 @x, $HOME\\n"));
    copyMainTo(odd.resolve("classes"));
    String argument = "-Dodd=a \"b\" 'c' \\d\\ #e\te*";
    WorkerSettings settings = settings(odd, JavaRuntime.running(), List.of("-Xmx77m", argument));
    WorkerCommand command =
        new WorkerCommand(EchoMain.class.getName(), List.of(odd.resolve("classes")), settings);

    Process process = command.start(4711, "s3cret", odd.resolve("worker.args"), odd);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output.lines())
        .contains(
            "port=4711",
            argument.replace("-Dodd", "odd"),
            "cachedir=" + odd.resolve("natives"),
            "token=s3cret",
            "threads=3",
            "waiting=PASSIVE",
            "directory=" + odd.toRealPath());
    assertThat(output).contains("variable=set");
    assertThat(output).as("the user's arguments win").containsPattern("heap=7\\d\n");
    assertThat(odd.resolve("worker.args")).content().doesNotContain("s3cret");
  }

  @Test
  void givesFlagsToTheVersionsThatKnowThem() throws LaunchException {
    assertThat(arguments(17)).doesNotContain("--sun-misc-unsafe-memory-access=allow");
    assertThat(arguments(22)).doesNotContain("--sun-misc-unsafe-memory-access=allow");
    assertThat(arguments(25))
        .contains("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
        .contains("-Xmx1024m", "-Dorg.bytedeco.javacpp.maxbytes=2048m")
        .contains("-Dorg.bytedeco.javacpp.maxphysicalbytes=4096m")
        .contains("-Dorg.eclipse.deeplearning4j.helpers.disable=false")
        .endsWith("-cp", "a.jar", "io.github.cnnmaven.engine.worker.WorkerMain", "1");
  }

  @Test
  void saysWhenAPathCannotBeOnAClassPath() {
    Path path = Path.of("repo" + File.pathSeparator + "x.jar");
    WorkerCommand command =
        WorkerCommand.engine(List.of(path), settings(folder, JavaRuntime.running(), List.of()));

    assertThatThrownBy(() -> command.arguments(1, folder))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("A class path cannot hold " + path);
  }

  private List<String> arguments(int feature) throws LaunchException {
    JavaRuntime java = new JavaRuntime(Path.of("java"), feature);
    return WorkerCommand.engine(List.of(Path.of("a.jar")), settings(folder, java, List.of()))
        .arguments(1, folder);
  }

  private static WorkerSettings settings(Path folder, JavaRuntime java, List<String> arguments) {
    return new WorkerSettings(
        java,
        WorkerMemory.usual(),
        3,
        arguments,
        Map.of("CNN_TEST", "set"),
        folder,
        folder.resolve("natives"));
  }

  private static void copyMainTo(Path classes) throws IOException {
    String name = EchoMain.class.getName().replace('.', '/') + ".class";
    Path target = classes.resolve(name);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream in = EchoMain.class.getClassLoader().getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(in), target);
    }
  }
}
