package io.github.cnnmaven.plugin.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks after a cache of runs. */
public record CacheCare(RunCache cache) {

  /**
   * What lies in it.
   *
   * @param runs how many
   * @param bytes of all their files
   * @param checkpoints of runs that are not finished
   */
  public record Contents(int runs, long bytes, int checkpoints) {}

  private record Use(CachedRun run, Instant last, long bytes) {}

  /** Counts. */
  public Contents contents() throws IOException {
    List<Use> uses = uses();
    return new Contents(uses.size(), bytes(uses), Folders.in(cache.checkpoints()).size());
  }

  /**
   * Deletes the runs that were of use longest ago until the others fit.
   *
   * @return how many
   */
  public int limit(long bytes) throws IOException {
    List<Use> uses = new ArrayList<>(uses());
    uses.sort(Comparator.comparing(Use::last));
    long all = bytes(uses);
    int deleted = 0;
    while (all > bytes) {
      Use oldest = uses.get(deleted++);
      Folders.delete(oldest.run().path());
      all -= oldest.bytes();
    }
    return deleted;
  }

  /**
   * Deletes runs and checkpoints that have been of no use since then.
   *
   * @return how many
   */
  public int forget(Instant since) throws IOException {
    int deleted = 0;
    for (Use use : uses()) {
      if (use.last().isBefore(since)) {
        Folders.delete(use.run().path());
        deleted++;
      }
    }
    forget(cache.claims(), since);
    return deleted + forget(cache.checkpoints(), since);
  }

  private static int forget(Path folder, Instant since) throws IOException {
    int deleted = 0;
    for (Path file : Folders.in(folder)) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
        Files.deleteIfExists(file);
        deleted++;
      }
    }
    return deleted;
  }

  /**
   * Reads every byte and throws out what is damaged.
   *
   * @return a line for each that was
   */
  public List<String> verify() throws IOException {
    List<String> damaged = new ArrayList<>();
    for (CachedRun run : cache.runs()) {
      try {
        run.verify();
      } catch (DamagedRunException e) {
        damaged.add(run.path().getFileName() + ": " + e.getMessage());
        Folders.delete(run.path());
      }
    }
    return damaged;
  }

  private List<Use> uses() throws IOException {
    List<Use> uses = new ArrayList<>();
    for (CachedRun run : cache.runs()) {
      try {
        uses.add(new Use(run, run.lastUsed(), run.manifest().size()));
      } catch (DamagedRunException | IOException e) {
        // The first to go; or gone already, if another build was quicker.
        uses.add(new Use(run, Instant.EPOCH, 0));
      }
    }
    return uses;
  }

  private static long bytes(List<Use> uses) {
    return uses.stream().mapToLong(Use::bytes).sum();
  }
}
