package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.core.data.ArtifactData;
import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataCard.CardFile;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.data.DataNews;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is on this machine, and fetches what is not.
 *
 * @param folder {@code datasets} in the cache
 * @param mirrors addresses to fetch published sets from instead, by name
 * @param patience how long to wait when nothing comes
 */
public record CachedPlaces(
    Path folder,
    Map<String, URI> mirrors,
    Network network,
    Artifacts artifacts,
    DataNews news,
    Duration patience)
    implements Places {

  private static final LocalPlaces LOCAL = new LocalPlaces();

  public CachedPlaces {
    mirrors = Map.copyOf(mirrors);
  }

  @Override
  public Optional<Path> find(DataSource source) {
    if (isFetched(source)) {
      Path place = place((NamedData) source);
      boolean there =
          ((NamedData) source)
              .card().files().stream()
                  .allMatch(file -> Files.isRegularFile(folder((NamedData) source, file)));
      return there ? Optional.of(place) : Optional.empty();
    }
    if (source instanceof RemoteData remote) {
      return Optional.of(place(remote)).filter(Files::isRegularFile);
    }
    if (source instanceof ArtifactData artifact) {
      return artifacts.find(artifact.coordinates());
    }
    return LOCAL.find(source);
  }

  @Override
  public Path fetch(DataSource source) throws DataException, IOException {
    Optional<Path> there = find(source);
    if (there.isPresent()) {
      return there.get();
    }
    if (isFetched(source)) {
      return fetch((NamedData) source);
    }
    if (source instanceof RemoteData remote) {
      fetch(remote.address(), remote.sha256(), place(remote), remote);
      return place(remote);
    }
    if (source instanceof ArtifactData artifact) {
      return artifacts.resolve(artifact.coordinates());
    }
    return LOCAL.fetch(source);
  }

  private static boolean isFetched(DataSource source) {
    return source instanceof NamedData named && named.copy().isEmpty();
  }

  private Path fetch(NamedData named) throws DataException, IOException {
    for (CardFile file : named.card().files()) {
      fetch(address(named.card(), file), file.sha256(), folder(named, file), named);
    }
    return place(named);
  }

  private void fetch(URI address, String sha256, Path place, DataSource source)
      throws DataException, IOException {
    if (network.isOffline() && !Files.isRegularFile(place)) {
      throw new DataException(
          String.format(
              "%s is not in the cache, and Maven is offline.\nExpected %s as %s.\n"
                  + "Run mvn cnn:datasets where there is a network, with the same"
                  + " cnn.cacheDirectory%s",
              source.label(), address, place, instead(source)));
    }
    try {
      new Download(address, sha256, place, patience).run(network, news);
    } catch (Download.FetchException e) {
      throw new DataException(
          String.format("%s.\nIt was to become %s%s", e.getMessage(), place, instead(source)), e);
    }
  }

  /** What else a user can do who has the file, or can get it elsewhere. */
  private static String instead(DataSource source) {
    return source instanceof NamedData
        ? String.format(
            ";\nor point -Dcnn.datasets.%1$s at a file or folder, or -Dcnn.datasets.%1$s.url at a"
                + " mirror",
            source.label())
        : "";
  }

  private URI address(DataCard card, CardFile file) {
    URI mirror = mirrors.get(card.name());
    if (mirror == null) {
      return URI.create(file.url());
    }
    String written = mirror.toString();
    return written.endsWith(file.name())
        ? mirror
        : URI.create(written.replaceFirst("/*$", "/") + file.name());
  }

  /** One file is the archive itself, several are a folder. */
  private Path place(NamedData named) {
    List<CardFile> files = named.card().files();
    Path all = folder.resolve("files").resolve(named.card().name());
    return files.size() == 1 ? all.resolve(files.get(0).name()) : all;
  }

  private Path folder(NamedData named, CardFile file) {
    return folder.resolve("files").resolve(named.card().name()).resolve(file.name());
  }

  private Path place(RemoteData remote) {
    String name = remote.label().replaceAll("[^A-Za-z0-9._-]", "_");
    return folder.resolve("files").resolve("url").resolve(remote.sha256()).resolve(name);
  }
}
