package io.github.cnnmaven.core.start;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.IdxFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/**
 * A commented descriptor for a data set, that can be used as it is.
 *
 * @param name of the experiment and its file
 */
public record StartingDescriptor(String name, String text) {

  /**
   * For a published data set, or a folder of the user's own.
   *
   * @param dataset a name or a path
   * @param from folder that the descriptor will be in
   */
  public static StartingDescriptor of(String dataset, Path from) {
    if (DataCard.NAMES.contains(dataset)) {
      DataCard card = DataCard.of(dataset);
      String comment = "  # " + card.title() + ". Licence: " + card.licence();
      return of(dataset, card.title(), "  name: " + dataset + comment);
    }
    Path folder = Path.of(dataset).toAbsolutePath().normalize();
    Path last = folder.getFileName();
    String label = last == null ? "data" : last.toString();
    String path = from.toAbsolutePath().normalize().relativize(folder).toString();
    return of(word(label), label, source(folder, path.replace('\\', '/')));
  }

  private static String source(Path folder, String path) {
    String written = "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    if (holdsIdx(folder)) {
      return "  idx: " + written + "   # four files in MNIST's layout";
    }
    return "  directory: " + written + "   # a folder for each class";
  }

  private static boolean holdsIdx(Path folder) {
    try {
      new IdxFolder(folder).files();
      return true;
    } catch (DataException e) {
      return false;
    }
  }

  private static StartingDescriptor of(String name, String label, String source) {
    boolean pictures = source.startsWith("  directory:");
    String input =
        pictures
            ? "  size: 64           # height and width that the pictures are brought to\n"
            : "";
    String dataset =
        source
            + "\n"
            + input
            + "  validation: 0.1    # share of the training images held out, to choose by\n";
    String experiment = name + "-dropout";
    return new StartingDescriptor(
        experiment,
        template()
            .replace("@name@", experiment)
            .replace("@label@", label)
            .replace("@dataset@", dataset));
  }

  /** Names become parts of files and links. */
  private static String word(String label) {
    String word = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    String start = word.replaceFirst("^[._-]+", "");
    return start.isEmpty() ? "data" : start;
  }

  private static String template() {
    try (InputStream in = StartingDescriptor.class.getResourceAsStream("start.yaml")) {
      byte[] bytes = Objects.requireNonNull(in, "start.yaml is part of this jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes it into a folder.
   *
   * @return the file; empty folders on the way are made
   * @throws FileAlreadyExistsException when there is one of that name
   */
  public Path writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name + ".yaml"), text, StandardOpenOption.CREATE_NEW);
  }
}
