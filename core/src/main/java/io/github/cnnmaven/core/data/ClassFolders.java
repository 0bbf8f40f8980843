package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of a folder of pictures.
 *
 * @param root holds train, or a folder for each class
 */
public record ClassFolders(Path root) {

  /** The folders that say what their images are for. */
  public static final List<String> SPLITS = List.of("train", "validation", "test");

  /** Names of the classes, sorted; a label is its name's place in this list. */
  List<String> names() throws IOException {
    Path train = root.resolve(SPLITS.get(0));
    return folders(Files.isDirectory(train) ? train : root);
  }

  private static List<String> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> className(entry.getFileName().toString()))
          .filter(name -> !isHidden(name))
          .sorted()
          .toList();
    }
  }

  /** Whether a file or folder is none of the data: {@code .DS_Store}, {@code __MACOSX}. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("__MACOSX") || name.equals("Thumbs.db");
  }

  /** A folder's name as every system would write it. */
  public static String className(String folder) {
    return Normalizer.normalize(folder, Normalizer.Form.NFC);
  }
}
