package io.github.cnnmaven.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.data.DataNews;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CachedPlacesTest {

  private static final byte[] FILE = {'P', 'K', 3, 4, 5};
  private static final NamedData CIFAR =
      new NamedData(DataCard.of("cifar-10"), Reading.of(Layout.CIFAR_BINARY), Optional.empty());
  private static final NamedData DIGITS =
      new NamedData(DataCard.of("mnist"), Reading.of(Layout.IDX), Optional.empty());

  @TempDir private Path folder;
  private LoopbackServer server;

  @BeforeEach
  void start() throws Exception {
    server = new LoopbackServer(FILE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void saysWhatIsMissingOfflineWithAddressPlaceAndCommand() {
    Path place = folder.resolve("files/cifar-10/cifar-10-binary.tar.gz");

    assertThatThrownBy(() -> places(true, Map.of()).fetch(CIFAR))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            "cifar-10 is not in the cache, and Maven is offline",
            "Expected https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz as " + place,
            "Run mvn cnn:datasets where there is a network",
            "-Dcnn.datasets.cifar-10 at a file or folder",
            "-Dcnn.datasets.cifar-10.url at a mirror");
  }

  @Test
  void takesWhatIsInTheCacheThoughItIsOffline() throws Exception {
    RemoteData remote = remote("/file", checksum());
    Path fetched = places(false, Map.of()).fetch(remote);

    assertThat(places(true, Map.of()).fetch(remote)).isEqualTo(fetched).hasBinaryContent(FILE);
    assertThat(places(true, Map.of()).find(remote)).contains(fetched);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void asksMirrorsOfAFolderOrOfAFile() {
    for (String mirror : List.of("/sets", "/sets/", "/sets/cifar-10-binary.tar.gz")) {
      assertThatThrownBy(
          () -> places(false, Map.of("cifar-10", server.address(mirror))).fetch(CIFAR));
    }

    assertThat(server.requests())
        .extracting(LoopbackServer.Request::target)
        .containsOnly("/sets/cifar-10-binary.tar.gz")
        .hasSize(3);
  }

  @Test
  void aMirrorMustHaveThePublishedFile() {
    assertThatThrownBy(() -> places(false, Map.of("cifar-10", server.address("/any"))).fetch(CIFAR))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            "is not the file that was expected",
            CIFAR.card().files().get(0).sha256(),
            "It was to become " + folder.resolve("files/cifar-10/cifar-10-binary.tar.gz"));
  }

  @Test
  void aSetOfSeveralFilesIsThereWhenAllAre() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files/mnist"));
    for (DataCard.CardFile file : DIGITS.card().files()) {
      assertThat(places(true, Map.of()).find(DIGITS)).isEmpty();
      Files.write(files.resolve(file.name()), FILE);
    }

    assertThat(places(true, Map.of()).find(DIGITS)).contains(files);
  }

  @Test
  void saysWhoseCredentialsAreAsked() {
    assertThatThrownBy(() -> places(false, Map.of()).fetch(remote("/private", checksum())))
        .hasMessageContaining("it answered 401. Credentials are those of the <server> with the id");
  }

  private RemoteData remote(String path, String sha256) {
    return new RemoteData(server.address(path), sha256, Reading.of(Layout.DIRECTORY));
  }

  private static String checksum() throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
  }

  private Places places(boolean offline, Map<String, URI> mirrors) {
    Network network =
        new Network() {
          @Override
          public boolean isOffline() {
            return offline;
          }

          @Override
          public Optional<Proxy> proxy(URI address) {
            return Optional.empty();
          }

          @Override
          public Optional<Credentials> credentials(URI address) {
            return Optional.empty();
          }
        };
    return new CachedPlaces(
        folder, mirrors, network, Artifacts.NONE, DataNews.SILENT, Duration.ofSeconds(20));
  }
}
