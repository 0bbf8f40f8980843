package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedImages;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The disjoint parts of a data set that a run uses.
 *
 * @param validation none where no share is set aside
 */
public record Splits(Images train, Optional<Images> validation, Images test) {

  /**
   * Maps a prepared data set and, where it has no images of its own for that, sets images aside for
   * validation: of each class the same share, rounded to whole images, drawn from the stream {@link
   * RandomStreams#SPLIT}. Copies of an image go where it goes, so that no image validates that is
   * trained on.
   *
   * @throws IOException when the file is not a whole prepared data set
   * @throws DataException when a part would be empty
   */
  public static Splits read(Path file, DataSpec spec, RandomStreams random) throws IOException {
    PreparedImages prepared = PreparedImages.map(file);
    Images train = Images.of(prepared, Part.TRAIN);
    Images test = Images.of(prepared, Part.TEST);
    Images validation = Images.of(prepared, Part.VALIDATION);
    Splits splits =
        validation.size() > 0
            ? new Splits(train, Optional.of(validation), test)
            : split(file, spec, random, prepared);
    return splits.limited(spec.limit(), random);
  }

  private static Splits split(
      Path file, DataSpec spec, RandomStreams random, PreparedImages prepared)
      throws DataException {
    Images train = Images.of(prepared, Part.TRAIN);
    Images test = Images.of(prepared, Part.TEST);
    if (spec.validation() == 0) {
      return new Splits(train, Optional.empty(), test);
    }
    SplitMix64 stream = random.of(RandomStreams.SPLIT, RandomStreams.BEFORE_TRAINING);
    boolean[] validates = draw(train, spec, stream);
    if (prepared.card().duplicates().withinTrain() > 0) {
      int[] originals = Copies.originals(train);
      for (int i = 0; i < validates.length; i++) {
        validates[i] = validates[originals[i]];
      }
    }
    return new Splits(
        part(file, train, validates, false), Optional.of(part(file, train, validates, true)), test);
  }

  /** Images are drawn afresh for each split, so that a limit on one leaves the others alone. */
  private Splits limited(Limit limit, RandomStreams random) {
    SplitMix64 first = random.of(RandomStreams.LIMIT, RandomStreams.BEFORE_TRAINING, 0);
    SplitMix64 second = random.of(RandomStreams.LIMIT, RandomStreams.BEFORE_TRAINING, 1);
    SplitMix64 third = random.of(RandomStreams.LIMIT, RandomStreams.BEFORE_TRAINING, 2);
    return new Splits(
        StratifiedSample.of(train, limit.train(), first),
        validation.map(images -> StratifiedSample.of(images, limit.validation(), second)),
        StratifiedSample.of(test, limit.test(), third));
  }

  /** By split, in the order of {@link Split}. */
  public Map<Split, Images> parts() {
    Map<Split, Images> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, train);
    validation.ifPresent(images -> parts.put(Split.VALIDATION, images));
    parts.put(Split.TEST, test);
    return parts;
  }

  private static boolean[] draw(Images images, DataSpec spec, SplitMix64 random) {
    boolean[] drawn = new boolean[images.size()];
    for (int label = 0; label < spec.classes(); label++) {
      int wanted = label;
      int[] members =
          IntStream.range(0, images.size()).filter(i -> images.label(i) == wanted).toArray();
      random.shuffle(members);
      long count = Math.round(members.length * spec.validation());
      Arrays.stream(members).limit(count).forEach(i -> drawn[i] = true);
    }
    return drawn;
  }

  private static Images part(Path file, Images images, boolean[] validates, boolean which)
      throws DataException {
    int[] chosen = IntStream.range(0, images.size()).filter(i -> validates[i] == which).toArray();
    if (chosen.length == 0) {
      throw new DataException(
          String.format(
              "%s: of its %d training images none is left to %s; choose another share",
              file, images.size(), which ? "validate" : "train"));
    }
    return images.select(chosen);
  }
}
