package io.github.cnnmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFoldersTest {

  @Test
  void tellsCopiesFromMirrors() throws Exception {
    Properties project = properties("cnn.datasets.mnist", "/project");
    project.setProperty("cnn.datasets.cifar-10", "/copy");
    Properties user = properties("cnn.datasets.mnist", "/user");
    user.setProperty("cnn.datasets.cifar-100.url", "https://data.example/sets");

    assertThat(DataFolders.copies(project, user))
        .containsEntry("mnist", Path.of("/user").toAbsolutePath())
        .containsEntry("cifar-10", Path.of("/copy").toAbsolutePath())
        .hasSize(2);
    assertThat(DataFolders.mirrors(project, user))
        .containsEntry("cifar-100", URI.create("https://data.example/sets"))
        .hasSize(1);
  }

  @Test
  void leavesOtherParametersAlone() throws Exception {
    Properties user = properties("cnn.datasets.worker", "false");
    user.setProperty("cnn.datasets.timeout", "5");
    user.setProperty("cnn.datasets.mnist", "");

    assertThat(DataFolders.copies(user)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cifar10", "cifar10.url", "Mnist"})
  void namesThatAreNoDataSetsAreNotPassedOver(String name) {
    assertThatThrownBy(() -> DataFolders.copies(properties("cnn.datasets." + name, "/x")))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("cnn.datasets." + name, "cifar-10, cifar-100, fashion-mnist");
  }

  @ParameterizedTest
  @CsvSource({"no address", "file:///data", "ftp://data.example/x", "data.example/sets"})
  void mirrorsAreAddressesOfHttp(String address) {
    assertThatThrownBy(() -> DataFolders.mirrors(properties("cnn.datasets.mnist.url", address)))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            "cnn.datasets.mnist.url: expected an address of http or https, found " + address,
            "A file or folder of this machine is -Dcnn.datasets.mnist");
  }

  private static Properties properties(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return properties;
  }
}
