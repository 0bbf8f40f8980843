package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.core.data.DataCard.CardFile;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.NamedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Knows what is on this machine by the user's own doing. */
public final class LocalPlaces implements Places {

  @Override
  public Optional<Path> find(DataSource source) {
    if (source instanceof LocalData local) {
      return Optional.of(local.place()).filter(Files::exists);
    }
    if (source instanceof NamedData named) {
      return named.copy().filter(Files::exists).map(copy -> copyOf(named, copy));
    }
    return Optional.empty();
  }

  /** A folder with the published archive in it stands for the archive. */
  private static Path copyOf(NamedData named, Path copy) {
    List<CardFile> files = named.card().files();
    Path archive = copy.resolve(files.get(0).name());
    return files.size() == 1 && Files.isRegularFile(archive) ? archive : copy;
  }

  @Override
  public Path fetch(DataSource source) throws DataException {
    return find(source)
        .orElseThrow(
            () ->
                new DataException(
                    source.obstacle().orElse(source.label() + " cannot be fetched yet")));
  }
}
