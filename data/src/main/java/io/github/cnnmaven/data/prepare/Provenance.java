package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.data.ArtifactData;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;

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
    boolean published =
        named.card().files().stream()
            .allMatch(
                card ->
                    files.listed().stream().anyMatch(file -> file.sha256().equals(card.sha256())));
    return published
        ? "the published files of " + named.card().name()
        : "a local copy that is not the published " + named.card().name();
  }
}
