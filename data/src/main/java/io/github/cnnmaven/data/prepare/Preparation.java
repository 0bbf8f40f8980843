package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import io.github.cnnmaven.core.prepared.PreparedWriter;
import io.github.cnnmaven.core.prepared.WrittenImage;
import io.github.cnnmaven.data.archive.SourceTree;
import io.github.cnnmaven.data.read.ImageReader;
import io.github.cnnmaven.data.read.ImageReaders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a prepared file of a source's files.
 *
 * @param files checksums of what was found in the source's place
 */
record Preparation(DataSource source, SourceTree tree, SourceFiles files) {

  /**
   * Reads everything and writes the file.
   *
   * @throws DataException when the files are not what they should be
   */
  void write(Path file) throws DataException, IOException {
    Reading reading = source.reading();
    List<String> published = source instanceof NamedData n ? n.publishedNames() : List.of();
    ImageReader reader = ImageReaders.of(tree, reading, published);
    List<String> chosen = reading.classes().isEmpty() ? reader.classNames() : reading.classes();
    try (PreparedWriter writer = new PreparedWriter(file, reader.shape())) {
      ClassSelection selection = new ClassSelection(reader.classNames(), chosen, writer::add);
      selection.check(tree.shown());
      reader.read(selection);
      holdOutTest(writer, reading.test());
      PreparedCard card = card(writer, reader, chosen);
      check(card);
      writer.finish(card);
    }
  }

  private void holdOutTest(PreparedWriter writer, double share) throws DataException {
    boolean hasTest = writer.images().stream().anyMatch(image -> image.part() == Part.TEST);
    if (hasTest && share > 0) {
      throw new DataException(
          tree.shown() + ": has images to test with in test/ already. Leave out test:");
    }
    if (!hasTest && share == 0) {
      throw new DataException(
          tree.shown()
              + ": expected a folder test/ beside train/, found none. Say test: 0.2 to hold out a"
              + " fifth of the images");
    }
    if (share > 0) {
      TestShare.take(writer, share);
    }
  }

  private PreparedCard card(PreparedWriter writer, ImageReader reader, List<String> names) {
    return new PreparedCard(
        writer.contentSha256(),
        writer.shape(),
        counts(writer.images(), names),
        DuplicateSearch.among(writer.images()),
        reader.skipped(),
        files,
        Provenance.of(source, files));
  }

  private static List<ClassCount> counts(List<WrittenImage> images, List<String> names) {
    int[][] counts = new int[names.size()][Part.values().length];
    for (WrittenImage image : images) {
      counts[image.label()][image.part().ordinal()]++;
    }
    List<ClassCount> classes = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      classes.add(new ClassCount(names.get(i), counts[i][0], counts[i][1], counts[i][2]));
    }
    return classes;
  }

  private void check(PreparedCard card) throws DataException {
    if (card.classes().size() < 2) {
      throw new DataException(
          tree.shown() + ": expected two classes or more, found " + card.classNames());
    }
    for (ClassCount count : card.classes()) {
      // A published list of names may go on where a copy of some classes ends.
      if (count.train() == 0 && !(source instanceof NamedData)) {
        throw new DataException(
            tree.shown() + ": no image is left to train with in class " + count.name());
      }
    }
    if (card.trainImages() == 0 || card.testImages() == 0) {
      throw new DataException(
          String.format(
              "%s: expected images to train and to test with, found %d and %d",
              tree.shown(), card.trainImages(), card.testImages()));
    }
    if (source instanceof NamedData named) {
      named.check(card.describe());
    }
  }
}
