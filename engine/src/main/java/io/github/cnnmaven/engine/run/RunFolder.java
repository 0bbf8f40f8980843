package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunResult;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A run's folder while it is being filled, beside its final place and with {@code .partial} after
 * its name. It moves there in one step, when nothing is missing.
 */
final class RunFolder implements Closeable {

  private static final String SUFFIX = ".partial";

  private final Path place;
  private final Path partial;
  private final BufferedWriter epochs;
  private int epochCount;

  /**
   * An empty folder; what an earlier, broken run left in it is deleted.
   *
   * @param place where it will be in the end; must not exist
   */
  RunFolder(Path place) throws IOException {
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place + " exists already");
    }
    this.place = place;
    this.partial = place.resolveSibling(place.getFileName() + SUFFIX);
    delete(partial);
    Files.createDirectories(partial);
    this.epochs = Files.newBufferedWriter(partial.resolve("epochs.jsonl"));
  }

  /** Where to put files. */
  Path path() {
    return partial;
  }

  /** How many epochs are on disk. */
  int epochCount() {
    return epochCount;
  }

  /** Keeps an epoch's numbers, at once. */
  void append(EpochRecord epoch) throws IOException {
    epochs.write(Json.line(epoch) + "\n");
    epochs.flush();
    epochCount++;
  }

  /** Writes the result and moves the folder into its place. */
  void finish(RunResult result) throws IOException {
    Files.writeString(partial.resolve("run.json"), Json.pretty(result));
    close();
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    epochs.close();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
