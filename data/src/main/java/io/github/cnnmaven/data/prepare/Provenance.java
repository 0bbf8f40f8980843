package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.data.ArtifactData;
import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import java.nio.file.Path;
import java.util.List;

/** Says where files come from, and whether they are the published ones. */
final class Provenance {

  private Provenance() {}

  static String of(DataSource source, SourceFiles files) {
    if (source instanceof NamedData named) {
      return named(named, files);
    }
    if (source instanceof RemoteData remote) {
      return "fetched from " + remote.address();
    }
    if (source instanceof ArtifactData artifact) {
      return "Maven artifact " + artifact.coordinates();
    }
    return "files of this project";
  }

  private static String named(NamedData named, SourceFiles files) {
    return missing(checksums(named), files).isEmpty()
        ? "the published files of " + named.card().name()
        : "a local copy that is not the published " + named.card().name();
  }

  /**
   * Sees that fetched files still are what was compared when they came: a cache lies open.
   *
   * @param place of the files
   */
  static void check(DataSource source, SourceFiles files, Path place) throws DataException {
    List<String> expected = List.of();
    if (source instanceof NamedData named && named.copy().isEmpty()) {
      expected = checksums(named);
    } else if (source instanceof RemoteData remote) {
      expected = List.of(remote.sha256());
    }
    List<String> missing = missing(expected, files);
    if (!missing.isEmpty()) {
      throw new DataException(
          String.format(
              "%s: expected the SHA-256 %s, found another: the file has changed since it was"
                  + " fetched. Delete it, and it is fetched again",
              place, String.join(", ", missing)));
    }
  }

  private static List<String> checksums(NamedData named) {
    return named.card().files().stream().map(DataCard.CardFile::sha256).toList();
  }

  private static List<String> missing(List<String> expected, SourceFiles files) {
    return expected.stream()
        .filter(sha256 -> files.listed().stream().noneMatch(file -> file.sha256().equals(sha256)))
        .toList();
  }
}
