package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the images of {@code dataset:} come from. */
final class SourceGrammar {

  static final String ONE_OF = "idx, name, directory, cifarBinary, url and artifact";

  private static final Property<Optional<Placed<String>>> IDX =
      text(
          "idx",
          "Folder with the four files of MNIST's layout, or an archive of it, from the"
              + " descriptor's own folder.");

  private static final Property<Optional<Placed<String>>> NAME =
      Property.absentable(
          "name",
          new PlacedType<>(words(DataCard.NAMES)),
          "A published data set: " + String.join(", ", DataCard.NAMES) + ".");

  private static final Property<Optional<Placed<String>>> DIRECTORY =
      text(
          "directory",
          "Folder of pictures with a folder for each class, under train/, validation/ and test/ or"
              + " not; or a .zip or .tar.gz of it. From the descriptor's own folder.");

  private static final Property<Optional<Placed<String>>> CIFAR_BINARY =
      text(
          "cifarBinary",
          "Folder with files of CIFAR's binary layout, or an archive of it: data_batch_*.bin and"
              + " test_batch.bin, or train.bin and test.bin. From the descriptor's own folder.");

  private static final Property<Optional<Placed<String>>> URL =
      text("url", "Address of an archive; needs sha256.");

  private static final Property<Optional<Placed<String>>> ARTIFACT =
      text(
          "artifact",
          "An archive in a Maven repository: group:artifact:version:type, and :classifier where it"
              + " has one.");

  private static final Property<Optional<Placed<String>>> SHA256 =
      text("sha256", "Checksum of what is at the url, in hexadecimal.");

  private static final Property<Optional<Placed<Layout>>> LAYOUT =
      Property.absentable(
          "layout",
          new PlacedType<>(
              new WordType<>(
                  Map.of(
                      "directory", Layout.DIRECTORY,
                      "idx", Layout.IDX,
                      "cifarBinary", Layout.CIFAR_BINARY))),
          "What the archive of url or artifact holds; a directory of pictures when left out.");

  static final List<Property<?>> PROPERTIES =
      List.of(IDX, NAME, DIRECTORY, CIFAR_BINARY, URL, SHA256, ARTIFACT, LAYOUT);

  private SourceGrammar() {}

  static SourceDraft draft(Values values) {
    return new SourceDraft(
        values.get(IDX),
        values.get(NAME),
        values.get(DIRECTORY),
        values.get(CIFAR_BINARY),
        values.get(URL),
        values.get(SHA256),
        values.get(ARTIFACT),
        values.get(LAYOUT));
  }

  static WordType<String> words(List<String> words) {
    return new WordType<>(
        words.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  private static Property<Optional<Placed<String>>> text(String name, String description) {
    return Property.absentable(name, new PlacedType<>(CommonTypes.SENTENCE), description);
  }
}
