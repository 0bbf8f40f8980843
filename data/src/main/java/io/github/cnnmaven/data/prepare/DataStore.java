package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NoData;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.archive.Archive;
import io.github.cnnmaven.data.archive.SourceTree;
import io.github.cnnmaven.data.cache.CacheLock;
import io.github.cnnmaven.data.cache.Scratch;
import io.github.cnnmaven.data.fetch.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * The prepared data sets in the user's cache. A file is named by the checksum of its source's files
 * and of how they are read; what the system says of the files (names, sizes, times) saves reading
 * them again.
 *
 * @param folder {@code datasets} in the cache
 * @param copies the user's own copies of published sets, by name
 */
public record DataStore(Path folder, Map<String, Path> copies, Places places, DataNews news)
    implements DataLibrary {

  /** Goes up whenever the same files would be prepared otherwise. */
  private static final int VERSION = 2;

  private static final double NANOS_PER_SECOND = 1e9;

  public DataStore {
    copies = Map.copyOf(copies);
  }

  /** Which prepared file a place's files were made into, when they were last looked at. */
  private record Known(String stamp, String key) {}

  @Override
  public Optional<Path> copy(String name) {
    return Optional.ofNullable(copies.get(name));
  }

  @Override
  public Optional<DataDescription> describe(DataSource source) throws DataException, IOException {
    if (source.obstacle().isPresent()) {
      return source.glance();
    }
    Optional<PreparedData> prepared = find(source);
    if (prepared.isPresent()) {
      return prepared.map(data -> data.card().describe());
    }
    Optional<DataDescription> glance = source.glance();
    return glance.isPresent() ? glance : Optional.of(prepare(source).card().describe());
  }

  /** Whether its files are on this machine. */
  public boolean isHere(DataSource source) throws IOException {
    return places.find(source).isPresent();
  }

  /** What is prepared already; fetches, reads and changes nothing. */
  public Optional<PreparedData> find(DataSource source) throws DataException, IOException {
    Optional<Path> place = places.find(source);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    return known(source, place.get(), SourceTree.of(place.get()));
  }

  /**
   * Prepares a source, unless it is.
   *
   * @throws DataException when its files are not what they should be
   */
  public PreparedData prepare(DataSource source) throws DataException, IOException {
    if (source instanceof NoData) {
      throw new DataException(source.obstacle().orElse(""));
    }
    Path place = places.fetch(source);
    SourceTree tree = SourceTree.of(place);
    Optional<PreparedData> known = known(source, place, tree);
    if (known.isPresent()) {
      return known.get();
    }
    try (CacheLock lock = CacheLock.take(folder.resolve("prepare.lock"))) {
      Optional<PreparedData> meanwhile = known(source, place, tree);
      return meanwhile.isPresent() ? meanwhile.get() : make(source, place, tree);
    }
  }

  private Optional<PreparedData> known(DataSource source, Path place, SourceTree tree)
      throws IOException {
    Path index = index(source, place);
    if (!Files.isRegularFile(index)) {
      return Optional.empty();
    }
    try {
      Known known = Json.read(index, Known.class);
      Path file = file(known.key());
      return known.stamp().equals(Checksums.stamp(tree)) && Files.isRegularFile(file)
          ? Optional.of(PreparedData.at(file))
          : Optional.empty();
    } catch (IOException e) {
      // What is damaged in a cache is made again.
      return Optional.empty();
    }
  }

  private PreparedData make(DataSource source, Path place, SourceTree tree)
      throws DataException, IOException {
    long start = System.nanoTime();
    news.tell("Preparing " + source.label() + " from " + place + ", once");
    String stamp = Checksums.stamp(tree);
    SourceFiles files = Checksums.of(tree);
    Provenance.check(source, files, place);
    String key =
        Checksums.of(
            VERSION + files.sha256() + Json.line(source.reading()) + Provenance.of(source, files));
    Path file = file(key);
    if (!isWhole(file)) {
      write(source, place, tree, files, file);
      double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
      PreparedData made = PreparedData.at(file);
      news.tell(
          String.format(
              "Prepared %,d images of %s in %d classes%s, %,.1f MB in %.1f s",
              made.card().images(),
              made.card().image(),
              made.card().classes().size(),
              leftOut(made.card().skipped().count()),
              Files.size(file) / 1e6,
              seconds));
    }
    if (!stamp.equals(Checksums.stamp(SourceTree.of(place)))) {
      throw new DataException(place + " changed while it was read. Run the build again");
    }
    replace(index(source, place), Json.pretty(new Known(stamp, key)));
    return PreparedData.at(file);
  }

  private static String leftOut(int files) {
    return files == 0 ? "" : String.format(" (%,d files left out, as onBadImage says)", files);
  }

  private void write(DataSource source, Path place, SourceTree tree, SourceFiles files, Path file)
      throws DataException, IOException {
    try (Scratch scratch = Scratch.in(folder)) {
      Path unpacked = Files.createDirectory(scratch.path().resolve("unpacked"));
      SourceTree used = Archive.isArchive(place) ? Archive.unpack(place, unpacked) : tree;
      Path temporary = scratch.path().resolve("prepared");
      new Preparation(source, used, files).write(temporary);
      Files.createDirectories(file.getParent());
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void replace(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path temporary = Files.createTempFile(folder, "index", ".tmp");
    Files.writeString(temporary, text);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isWhole(Path file) {
    try {
      return Files.isRegularFile(file) && PreparedData.at(file).card().images() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Path file(String key) {
    return folder.resolve("prepared").resolve(key + ".cnn");
  }

  private Path index(DataSource source, Path place) {
    String name = place.toAbsolutePath() + "\n" + Json.line(source.reading()) + source.label();
    return folder.resolve("index").resolve(VERSION + "-" + Checksums.of(name) + ".json");
  }
}
