package io.github.cnnmaven.plugin.cache;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.OtherFormatException;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.data.cache.Scratch;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finished runs by fingerprint. An entry is there whole or not at all, is checked whenever it is
 * served, and never changes.
 *
 * @param folder {@code runs} in the user's cache
 * @param news is told of what was wrong
 */
public record RunCache(Path folder, Consumer<String> news) {

  /** Goes up when entries are written in another form. */
  private static final String ENTRIES = "v1";

  /**
   * Puts a run's files where a worker would have put them.
   *
   * @return whether there were any
   */
  public boolean serve(RunRequest request) throws IOException {
    CachedRun cached = run(request.spec().fingerprint());
    if (!cached.exists()) {
      return false;
    }
    try {
      serve(cached, request);
      return true;
    } catch (DamagedRunException e) {
      news.accept(
          "%s: its result in the cache is damaged: %s. It is thrown out and trained again (%s)"
              .formatted(request.run(), e.getMessage(), cached.path()));
      Folders.delete(cached.path());
      return false;
    } catch (OtherFormatException e) {
      news.accept(
          "%s: its result in the cache is of another version of this plugin; it trains again (%s)"
              .formatted(request.run(), cached.path()));
      return false;
    }
  }

  private void serve(CachedRun cached, RunRequest request) throws DamagedRunException, IOException {
    Path place = Path.of(request.directory());
    Path partial = place.resolveSibling(place.getFileName() + ".partial");
    Folders.delete(partial);
    Files.createDirectories(partial);
    cached.copyTo(partial);
    Path file = partial.resolve(ExperimentFolder.RUN_FILE);
    RunResult result = RunResult.read(file);
    Files.writeString(file, Json.pretty(result.named(request.run(), request.variant())));
    Folders.delete(place);
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    touch(cached);
  }

  /** A cache that may only be read serves just as well. */
  private static void touch(CachedRun cached) {
    try {
      cached.used();
    } catch (IOException e) {
      // Then it is forgotten sooner than it might be.
    }
  }

  /** Whether there is a run of this fingerprint, sound or not. */
  public boolean has(String fingerprint) {
    return run(fingerprint).exists();
  }

  /** Keeps a finished run, in place of one of the same fingerprint. */
  public void store(RunRequest request) throws IOException {
    String fingerprint = request.spec().fingerprint();
    CachedRun entry = run(fingerprint);
    try (Scratch scratch = Scratch.in(folder.resolve("scratch"))) {
      Path copy = Files.createDirectory(scratch.path().resolve("new"));
      Manifest manifest =
          new Manifest(fingerprint, CheckedCopy.folder(Path.of(request.directory()), copy));
      Files.writeString(copy.resolve(Manifest.NAME), Json.pretty(manifest));
      Files.createDirectories(entry.path().getParent());
      if (entry.exists()) {
        Files.move(entry.path(), scratch.path().resolve("old"), StandardCopyOption.ATOMIC_MOVE);
      }
      place(copy, entry);
    }
  }

  /** Where two builds store at once, the first one's result stays. */
  private static void place(Path copy, CachedRun entry) throws IOException {
    try {
      Files.move(copy, entry.path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!entry.exists()) {
        throw e;
      }
    }
  }

  /** The file that a run which is not finished is gone on from. */
  Path checkpoint(RunRequest request) {
    return checkpoints().resolve(request.spec().fingerprint());
  }

  Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  /** Who is training what. */
  Path claims() {
    return folder.resolve("claims");
  }

  /** All entries, in no order. */
  List<CachedRun> runs() throws IOException {
    List<CachedRun> runs = new ArrayList<>();
    for (Path each : Folders.in(folder.resolve(ENTRIES))) {
      runs.add(new CachedRun(each));
    }
    return runs;
  }

  private CachedRun run(String fingerprint) {
    return new CachedRun(folder.resolve(ENTRIES).resolve(fingerprint));
  }
}
