package io.github.cnnmaven.data.archive;

import io.github.cnnmaven.core.data.ClassFolders;
import io.github.cnnmaven.core.data.DataException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a data set, sorted by name; those that belong to no data set are left out.
 *
 * @param shown what to call it in messages
 */
public record SourceTree(String shown, List<SourceFile> files) {

  public SourceTree {
    files = files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
  }

  /**
   * The files of a folder, or a file alone.
   *
   * @throws DataException when there is none, or a name cannot be read
   */
  public static SourceTree of(Path place) throws DataException, IOException {
    if (Files.isRegularFile(place)) {
      return new SourceTree(place.toString(), List.of(file(place, place.getFileName())));
    }
    if (!Files.isDirectory(place)) {
      throw new DataException("no such file or folder: " + place);
    }
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        SourceFile file = file(path, place.relativize(path));
        if (!isHidden(file.name())) {
          files.add(file);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw new DataException(place + " cannot be listed: " + e.getCause(), e);
    }
    return new SourceTree(place.toString(), files);
  }

  private static SourceFile file(Path path, Path name) throws DataException, IOException {
    String written = ClassFolders.className(name.toString().replace('\\', '/'));
    if (written.indexOf('\uFFFD') >= 0) {
      throw new DataException(
          path
              + ": this name cannot be read in the locale of this build. Run it with"
              + " LC_ALL=C.UTF-8, or give the file another name");
    }
    return new SourceFile(written, path, Files.size(path), path.toString());
  }

  static boolean isHidden(String name) {
    return Stream.of(name.split("/")).anyMatch(ClassFolders::isHidden);
  }

  /** The only file with one of these names, whatever folder it is in; earlier names first. */
  public Optional<SourceFile> find(String... names) throws DataException {
    for (String name : names) {
      List<SourceFile> found = files.stream().filter(file -> file.baseName().equals(name)).toList();
      if (found.size() > 1) {
        throw new DataException(
            String.format(
                "%s: expected one file %s, found %s and %s",
                shown, name, found.get(0).name(), found.get(1).name()));
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** The same without a folder that holds everything, as archives have it. */
  public SourceTree withoutTopFolder(List<String> butNot) {
    if (files.isEmpty()) {
      return this;
    }
    String first = files.get(0).name();
    int slash = first.indexOf('/');
    String top = first.substring(0, slash + 1);
    boolean common =
        slash > 0
            && !butNot.contains(first.substring(0, slash))
            && files.stream().allMatch(file -> file.name().startsWith(top))
            && files.stream().anyMatch(file -> file.name().indexOf('/', top.length()) > 0);
    if (!common) {
      return this;
    }
    return new SourceTree(
            shown,
            files.stream()
                .map(
                    file ->
                        new SourceFile(
                            file.name().substring(top.length()),
                            file.path(),
                            file.bytes(),
                            file.shown()))
                .toList())
        .withoutTopFolder(butNot);
  }
}
