package io.github.cnnmaven.engine.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeModelTest {

  private static final AtomicBoolean RAN = new AtomicBoolean();
  private static final ImageShape SHAPE = new ImageShape(Fixtures.SIDE, Fixtures.SIDE, 1);

  @TempDir private Path temp;
  private Path file;

  /** What a file from elsewhere may hold: it runs when it is read as a Java object. */
  static final class Payload implements Serializable {

    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) {
      RAN.set(true);
    }
  }

  @BeforeEach
  void save() throws IOException {
    RAN.set(false);
    file = temp.resolve("model.zip");
    new TrainableNetwork(Fixtures.network(0), SHAPE, Fixtures.TRAINING, new RandomStreams(3))
        .save(file);
  }

  @Test
  void hasTheParametersThatDeeplearning4jReads() throws IOException {
    assertThat(new SavedModel(file).read().params())
        .isEqualTo(ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false).params());
  }

  @ParameterizedTest
  @ValueSource(strings = {"preprocessor.bin", "normalizer.bin", "updaterState.bin"})
  void runsNothingThatSomebodyPutIn(String entry) throws IOException {
    change(entry, serialized());

    assertThat(InferenceNetwork.read(file, SHAPE).layers()).isNotEmpty();

    assertThat(RAN).isFalse();
  }

  /** So that the test above is one. */
  @Test
  void deeplearning4jItselfWouldRunIt() throws IOException {
    change("preprocessor.bin", serialized());

    assertThatThrownBy(() -> ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false))
        .isInstanceOf(RuntimeException.class);

    assertThat(RAN).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"configuration.json", "coefficients.bin"})
  void isNamedWhenItIsDamaged(String entry) throws IOException {
    change(entry, new byte[] {1, 2, 3});

    assertThatThrownBy(() -> new SavedModel(file).read()).isInstanceOf(IOException.class);
  }

  private static byte[] serialized() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Payload());
    }
    return bytes.toByteArray();
  }

  private void change(String entry, byte[] content) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
      Files.write(zip.getPath(entry), content);
    }
  }
}
