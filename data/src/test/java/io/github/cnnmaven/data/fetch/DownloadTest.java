package io.github.cnnmaven.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.fetch.Network.Credentials;
import io.github.cnnmaven.data.fetch.Network.Proxy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path temp;
  private Duration patience = PATIENCE;
  private final byte[] file = new byte[500_000];
  private LoopbackServer server;
  private String sha256;

  @BeforeEach
  void start() throws Exception {
    new Random(1).nextBytes(file);
    sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    server = new LoopbackServer(file);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fetchesAFileOnce() throws Exception {
    assertThat(fetch("/file")).hasBinaryContent(file);
    assertThat(fetch("/file")).hasBinaryContent(file);

    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void followsRedirects() throws Exception {
    assertThat(fetch("/moved")).hasBinaryContent(file);
  }

  @Test
  void tellsCredentialsOnlyToTheHostTheyAreFor() throws Exception {
    try (LoopbackServer other = new LoopbackServer(file)) {
      server.movedTo("http://localhost:" + other.port() + "/file");

      new Download(server.address("/moved"), sha256, place(), PATIENCE)
          .run(identifiedAt("127.0.0.1"), DataNews.SILENT);

      assertThat(server.requests().get(0).authorization()).startsWith("Basic ");
      assertThat(other.requests()).hasSize(1);
      assertThat(other.requests().get(0).authorization()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/moved", "ftp://127.0.0.1/file", "http://no address/"})
  void doesNotFollowForEverOrAnywhere(String location) {
    server.movedTo(location);

    assertRefused("/moved", "cannot be fetched: it ");
  }

  @Test
  void goesOnWhereAnEarlierBuildEnded() throws Exception {
    Files.write(partial(), Arrays.copyOf(file, 123_456));

    assertThat(fetch("/file")).hasBinaryContent(file);
    assertThat(server.requests())
        .extracting(LoopbackServer.Request::range)
        .containsExactly("bytes=123456-");
    assertThat(partial()).doesNotExist();
  }

  @Test
  void startsAgainWhereTheServerDoesNotKnowParts() throws Exception {
    server.withoutRanges();
    Files.write(partial(), Arrays.copyOf(file, 123_456));

    assertThat(fetch("/file")).hasBinaryContent(file);
  }

  @Test
  void startsAgainWhereAnEarlierPartWasOfAnotherFile() throws Exception {
    Files.write(partial(), new byte[300_000]);

    assertThat(fetch("/file")).hasBinaryContent(file);
  }

  @Test
  void takesAWholePartialFileForTheFile() throws Exception {
    Files.write(partial(), file);

    assertThat(fetch("/file")).hasBinaryContent(file);
  }

  @Test
  void goesOnAfterAnswersThatWereCutOff() throws Exception {
    server.cuttingAt(200_000);

    assertThat(fetch("/file")).hasBinaryContent(file);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void givesUpOnAServerThatCutsOffAgainAndAgain() {
    server.cuttingAt(1000);

    assertRefused("/file", "cannot be fetched: it broke off again and again");
    assertThat(place()).doesNotExist();
    assertThat(partial()).hasSize(4000);
  }

  @Test
  void doesNotWaitForAServerThatSaysNothing() {
    patience = Duration.ofSeconds(1);

    assertRefused("/silent", "no answer came within 1.0 seconds");
  }

  @Test
  void goesOnAfterAServerStalled() throws Exception {
    patience = Duration.ofSeconds(2);

    assertThat(fetch("/stalls-once")).hasBinaryContent(file);
  }

  @Test
  void doesNotWaitForAServerThatStalls() {
    patience = Duration.ofSeconds(2);

    assertRefused("/stalls", "nothing came for 2.0 seconds");
  }

  @Test
  void refusesAnotherFileAndKeepsNothingOfIt() {
    sha256 = "0".repeat(64);

    assertRefused("/file", "expected the SHA-256 " + sha256 + ", found ", "(500,000 bytes)");
    assertThat(place()).doesNotExist();
    assertThat(partial()).doesNotExist();
  }

  @Test
  void saysWhatTheServerAnswered() {
    assertRefused("/nowhere", "/nowhere cannot be fetched: it answered 404");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void saysThatNobodyIsThere() {
    URI nobody = URI.create("http://127.0.0.1:1/file");

    assertThatThrownBy(
            () ->
                new Download(nobody, sha256, place(), PATIENCE)
                    .run(Network.DIRECT, DataNews.SILENT))
        .hasMessageContaining(
            "http://127.0.0.1:1/file cannot be fetched: no connection could be made to"
                + " 127.0.0.1:1");
  }

  @Test
  void saysThatANameHasNoAddress() {
    URI unknown = URI.create("http://data.invalid/file");

    assertThatThrownBy(
            () ->
                new Download(unknown, sha256, place(), PATIENCE)
                    .run(Network.DIRECT, DataNews.SILENT))
        .hasMessageContaining("no address is known for data.invalid");
  }

  @Test
  void asksThroughAProxy() throws Exception {
    Network network =
        network(
            Optional.of(new Proxy(server.address("").getHost(), server.port(), Optional.empty())),
            Optional.empty());

    Path fetched =
        new Download(URI.create("http://data.example/file"), sha256, place(), PATIENCE)
            .run(network, DataNews.SILENT);

    assertThat(fetched).hasBinaryContent(file);
    assertThat(server.requests().get(0).target()).isEqualTo("http://data.example/file");
  }

  @Test
  void saysWhoAsks() throws Exception {
    Network network = network(Optional.empty(), Optional.of(new Credentials("ann", "secret")));

    new Download(server.address("/file"), sha256, place(), PATIENCE).run(network, DataNews.SILENT);

    assertThat(server.requests().get(0).authorization()).isEqualTo("Basic YW5uOnNlY3JldA==");
  }

  @Test
  void buildsAtTheSameTimeFetchOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Path>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(threads.submit(() -> fetch("/file")));
    }
    for (Future<Path> each : all) {
      assertThat(each.get()).hasBinaryContent(file);
    }
    threads.shutdown();

    assertThat(server.requests()).hasSize(1);
  }

  private void assertRefused(String path, String... words) {
    assertThatThrownBy(() -> fetch(path))
        .isInstanceOf(Download.FetchException.class)
        .hasMessageContainingAll(words);
  }

  private Path fetch(String path) throws Download.FetchException, IOException {
    return new Download(server.address(path), sha256, place(), patience)
        .run(Network.DIRECT, DataNews.SILENT);
  }

  private Path place() {
    return temp.resolve("set.tar.gz");
  }

  private Path partial() {
    return temp.resolve(".set.tar.gz.partial");
  }

  private static Network identifiedAt(String host) {
    Optional<Credentials> ann = Optional.of(new Credentials("ann", "secret"));
    return network(
        address -> Optional.empty(), address -> ann.filter(a -> host.equals(address.getHost())));
  }

  private static Network network(Optional<Proxy> proxy, Optional<Credentials> credentials) {
    return network(address -> proxy, address -> credentials);
  }

  private static Network network(
      Function<URI, Optional<Proxy>> proxy, Function<URI, Optional<Credentials>> credentials) {
    return new Network() {
      @Override
      public boolean isOffline() {
        return false;
      }

      @Override
      public Optional<Proxy> proxy(URI address) {
        return proxy.apply(address);
      }

      @Override
      public Optional<Credentials> credentials(URI address) {
        return credentials.apply(address);
      }
    };
  }
}
