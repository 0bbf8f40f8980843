package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.Color;
import io.github.cnnmaven.core.data.Reading.Resize;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the pictures of a directory are brought to one form. */
final class PictureGrammar {

  /** As written. */
  record Draft(
      Optional<Placed<Size>> size,
      Optional<Placed<Resize>> resize,
      Optional<Placed<Color>> color,
      Optional<Placed<BadImages>> onBadImage) {

    /** All that is said. */
    List<Placed<?>> said() {
      return Stream.<Optional<? extends Placed<?>>>of(size, resize, color, onBadImage)
          .<Placed<?>>flatMap(Optional::stream)
          .toList();
    }
  }

  private static final Property<Optional<Placed<Size>>> SIZE =
      Property.absentable(
          "size",
          new PlacedType<>(new SizeType()),
          "Height and width that the pictures of a directory are brought to; by default those of"
              + " input.");

  private static final Property<Optional<Placed<Resize>>> RESIZE =
      word(
          "resize",
          Map.of("stretch", Resize.STRETCH, "crop", Resize.CROP, "pad", Resize.PAD),
          "What becomes of a picture of other proportions: stretch, the default; crop what stands"
              + " over; pad with black what is missing.");

  private static final Property<Optional<Placed<Color>>> COLOR =
      word(
          "color",
          Map.of("rgb", Color.RGB, "gray", Color.GRAY),
          "rgb, the default, for three channels; gray for one.");

  private static final Property<Optional<Placed<BadImages>>> ON_BAD_IMAGE =
      word(
          "onBadImage",
          Map.of("fail", BadImages.FAIL, "skip", BadImages.SKIP),
          "fail, the default, lists all pictures that cannot be read; skip leaves them out and"
              + " counts them.");

  static final List<Property<?>> PROPERTIES = List.of(SIZE, RESIZE, COLOR, ON_BAD_IMAGE);

  private PictureGrammar() {}

  static Draft draft(Values values) {
    return new Draft(
        values.get(SIZE), values.get(RESIZE), values.get(COLOR), values.get(ON_BAD_IMAGE));
  }

  private static <T> Property<Optional<Placed<T>>> word(
      String name, Map<String, T> words, String description) {
    return Property.absentable(name, new PlacedType<>(new WordType<>(words)), description);
  }
}
