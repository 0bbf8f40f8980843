package io.github.cnnmaven.core.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.IdxFiles;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingDescriptorTest {

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"mnist", "fashion-mnist", "cifar-10", "cifar-100"})
  void isInOrderForEveryPublishedSet(String name) throws Exception {
    assertThat(written(name).name()).isEqualTo(name + "-dropout");
  }

  @Test
  void isInOrderForFoldersOfTheUsersOwn() throws Exception {
    new IdxFiles(root.resolve("My Digits")).write(64, 10);
    Files.createDirectories(root.resolve("photos/cats"));
    Files.createDirectories(root.resolve("photos/dogs"));

    assertThat(written(root.resolve("My Digits").toString()).obstacles()).isEmpty();
    assertThat(Files.exists(root.resolve("src/cnn/my-digits-dropout.yaml"))).isTrue();
    Files.delete(root.resolve("src/cnn/my-digits-dropout.yaml"));
    assertThat(written(root.resolve("photos").toString()).data().classes()).isEqualTo(2);
  }

  @Test
  void overwritesNothing() throws Exception {
    written("mnist");

    assertThatThrownBy(() -> written("mnist")).isInstanceOf(FileAlreadyExistsException.class);
  }

  private Experiment written(String dataset) throws Exception {
    Path folder = root.resolve("src/cnn");
    StartingDescriptor.of(dataset, folder).writeTo(folder);
    return new DescriptorFolder(folder, root).read().get(0);
  }
}
