package io.github.cnnmaven.plugin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.plugin.worker.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCacheTest {

  @TempDir private Path temp;

  private final List<String> news = new ArrayList<>();
  private RunCache cache;

  @BeforeEach
  void makeCache() {
    cache = new RunCache(temp.resolve("cache/runs"), news::add);
  }

  @Test
  void servesWhatWasStoredUnderTheNamesOfTheOneWhoAsks() throws IOException {
    RunRequest first = store("few", 1);
    RunRequest other = Requests.of("renamed", 1, temp.resolve("elsewhere"));

    assertThat(cache.serve(other)).isTrue();

    Path folder = Path.of(other.directory());
    RunResult result = Json.read(folder.resolve("run.json"), RunResult.class);
    assertThat(result).isEqualTo(StoredRun.result(first).named("renamed-s1", "renamed"));
    assertThat(folder.resolve("images/filters.png"))
        .hasSameBinaryContentAs(Path.of(first.directory(), "images/filters.png"));
    assertThat(folder.resolve(Manifest.NAME)).doesNotExist();
    assertThat(news).isEmpty();
  }

  @Test
  void hasNothingOfAnotherSeed() throws IOException {
    store("few", 1);

    assertThat(cache.serve(Requests.of("few", 2, temp.resolve("b")))).isFalse();
    assertThat(temp.resolve("b")).doesNotExist();
  }

  @Test
  void doesNotServeWhatAnotherVersionStored() throws IOException {
    RunRequest request = Requests.of("few", 1, temp.resolve("a"));
    StoredRun.write(request);
    Path file = Path.of(request.directory(), "run.json");
    String now = "\"format\" : " + RunResult.FORMAT;
    Files.writeString(file, Files.readString(file).replace(now, "\"format\" : 1"));
    cache.store(request);

    assertThat(cache.serve(Requests.of("few", 1, temp.resolve("b")))).isFalse();

    assertThat(news)
        .singleElement()
        .asString()
        .startsWith("few-s1: its result in the cache is of another version of this plugin");
    StoredRun.write(request);
    cache.store(request);
    assertThat(cache.serve(Requests.of("few", 1, temp.resolve("b")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.json", "images/filters.png", Manifest.NAME})
  void throwsOutWhatIsDamaged(String file) throws IOException {
    RunRequest request = store("few", 1);
    Path damaged = entry(request).resolve(file);
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length / 2] ^= 0x20;
    Files.write(damaged, bytes);

    assertThat(cache.serve(Requests.of("few", 1, temp.resolve("b")))).isFalse();

    assertThat(news)
        .singleElement()
        .asString()
        .startsWith("few-s1: its result in the cache is damaged: ")
        .contains("It is thrown out and trained again");
    assertThat(entry(request)).doesNotExist();
    assertThat(temp.resolve("b/few-s1")).doesNotExist();
  }

  @Test
  void throwsOutWhatIsCutOffOrMissing() throws IOException {
    RunRequest first = store("few", 1);
    RunRequest second = store("few", 2);
    try (var file =
        Files.newByteChannel(
            entry(first).resolve("images/filters.png"), StandardOpenOption.WRITE)) {
      file.truncate(10);
    }
    Files.delete(entry(second).resolve("images/filters.png"));

    assertThat(cache.serve(first)).isFalse();
    assertThat(cache.serve(second)).isFalse();

    assertThat(news).hasSize(2);
    assertThat(news.get(1)).contains("images/filters.png is missing");
  }

  @Test
  void readsNoFileOutsideItsFolderWhateverAManifestSays() throws IOException {
    RunRequest request = store("few", 1);
    Files.writeString(temp.resolve("secret"), "x");
    Path manifest = entry(request).resolve(Manifest.NAME);
    Files.writeString(
        manifest, Files.readString(manifest).replace("run.json", "../../../../secret"));

    assertThat(cache.serve(request)).isFalse();

    assertThat(news).singleElement().asString().contains("it names a file ../");
  }

  @Test
  void deletesTheLongestUnusedUntilTheRestFits() throws IOException {
    RunRequest old = store("few", 1);
    RunRequest older = store("few", 2);
    RunRequest newest = store("few", 3);
    lastUsed(older, 9);
    lastUsed(old, 5);
    lastUsed(newest, 7);
    cache.serve(newest);

    assertThat(new CacheCare(cache).limit(250_000)).isEqualTo(1);
    assertThat(entry(older)).doesNotExist();
    assertThat(new CacheCare(cache).limit(150_000)).isEqualTo(1);

    assertThat(entry(old)).doesNotExist();
    assertThat(entry(newest)).isDirectory();
    assertThat(new CacheCare(cache).contents().runs()).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasOfNoUseForLong() throws IOException {
    RunRequest old = store("few", 1);
    store("few", 2);
    lastUsed(old, 40);

    int deleted = new CacheCare(cache).forget(Instant.now().minus(Duration.ofDays(30)));

    assertThat(deleted).isEqualTo(1);
    assertThat(cache.has(old.spec().fingerprint())).isFalse();
    assertThat(new CacheCare(cache).contents().runs()).isEqualTo(1);
  }

  @Test
  void verifiesEveryByte() throws IOException {
    RunRequest sound = store("few", 1);
    RunRequest damaged = store("few", 2);
    Files.write(entry(damaged).resolve("images/filters.png"), new byte[] {1});

    assertThat(new CacheCare(cache).verify())
        .containsExactly(
            damaged.spec().fingerprint() + ": images/filters.png is not what was stored");

    assertThat(cache.has(sound.spec().fingerprint())).isTrue();
    assertThat(cache.has(damaged.spec().fingerprint())).isFalse();
  }

  @Test
  void leavesNothingBesideItsEntries() throws IOException {
    store("few", 1);
    store("few", 1);

    try (Stream<Path> files = Files.list(cache.folder().resolve("scratch"))) {
      assertThat(files).isEmpty();
    }
    assertThat(cache.runs()).hasSize(1);
  }

  private RunRequest store(String variant, long seed) throws IOException {
    RunRequest request = Requests.of(variant, seed, temp.resolve("a"));
    StoredRun.write(request);
    cache.store(request);
    return request;
  }

  private Path entry(RunRequest request) {
    return cache.folder().resolve("v1").resolve(request.spec().fingerprint());
  }

  private void lastUsed(RunRequest request, int daysAgo) throws IOException {
    Files.setLastModifiedTime(
        entry(request).resolve(Manifest.NAME),
        FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
  }
}
