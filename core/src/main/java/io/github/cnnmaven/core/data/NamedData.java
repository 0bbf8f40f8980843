package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published data set, known by its card.
 *
 * @param reading which of the card's kinds of labels, and which classes
 * @param copy of its files, from {@code cnn.datasets.<name>}; empty to fetch what is published
 */
public record NamedData(DataCard card, Reading reading, Optional<Path> copy) implements DataSource {

  @Override
  public String label() {
    return card.name();
  }

  /** As published; a copy may hold fewer images. */
  @Override
  public Optional<DataDescription> glance() throws DataException, IOException {
    List<String> names = reading.classes().isEmpty() ? publishedNames() : reading.classes();
    Optional<DataDescription> found =
        copy.isPresent() && reading.layout() == Reading.Layout.IDX
            ? Glance.at(copy.get(), reading)
            : Optional.empty();
    if (found.isPresent()) {
      check(found.get());
    }
    boolean known = copy.isEmpty() && reading.classes().isEmpty();
    int train = found.map(DataDescription::trainImages).orElse(known ? card.trainImages() : 0);
    int test = found.map(DataDescription::testImages).orElse(known ? card.testImages() : 0);
    return Optional.of(new DataDescription(card.image(), names.size(), train, test, names));
  }

  /**
   * Sees that files of this name can be what was published under it.
   *
   * @throws DataException when they cannot
   */
  public void check(DataDescription found) throws DataException {
    int classes = reading.classes().isEmpty() ? publishedNames().size() : reading.classes().size();
    if (!found.image().equals(card.image()) || found.classes() > classes) {
      throw new DataException(
          String.format(
              "expected images of %s in %d classes for %s, found %s in %d in its local copy",
              card.image(), classes, card.name(), found.image(), found.classes()));
    }
  }

  /** Names of all classes by label. */
  public List<String> publishedNames() {
    String labels = reading.labels();
    return Objects.requireNonNull(card.labels().get(labels == null ? card.usualLabels() : labels));
  }

  @Override
  public Optional<String> obstacle() {
    return copy.filter(place -> !Files.exists(place))
        .map(
            place ->
                String.format(
                    "no such file or folder: %s, which cnn.datasets.%s points at",
                    place, card.name()));
  }
}
