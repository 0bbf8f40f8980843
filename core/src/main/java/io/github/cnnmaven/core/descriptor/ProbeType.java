package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.picture.Crop;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.CheckedType;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code test:7} for an image of the data set, or a picture file with what is done to it. */
record ProbeType() implements ValueType<Probe> {

  private static final Pattern IMAGE = Pattern.compile("(train|validation|test):(\\d{1,8})");

  private static final ValueType<ImageProbe> OF_DATA =
      ScalarType.text(
              "an image of the data set such as test:7", text -> IMAGE.matcher(text).matches())
          .map(ProbeType::image);

  private static final Property<String> FILE =
      Property.required(
          "file", CommonTypes.SENTENCE, "A picture, from the descriptor's own folder.");

  private static final Property<Optional<Crop>> CROP =
      Property.absentable(
          "crop",
          new CheckedType<>(
                  new ListType<>(ScalarType.integer(0, Integer.MAX_VALUE).map(Long::intValue)),
                  list ->
                      list.size() == 4 && list.get(2) > 0 && list.get(3) > 0
                          ? Optional.empty()
                          : Optional.of("expected [left, top, width, height]"))
              .map(s -> new Crop(s.get(0), s.get(1), s.get(2), s.get(3))),
          "The part of it to use: [left, top, width, height] in its pixels; all by default.");

  private static final Property<Optional<Size>> SIZE =
      Property.absentable(
          "size",
          new SizeType(),
          "What it is brought to, by default the network's own input; with another size only the"
              + " layers before the first dense one can be drawn.");

  private static final ObjectType<FileProbe> OF_FILE =
      ObjectType.of(
          "probe",
          List.of(FILE, CROP, SIZE),
          v -> new FileProbe(v.get(FILE), v.get(CROP).orElse(null), v.get(SIZE).orElse(null)));

  private static ImageProbe image(String text) {
    Matcher parts = IMAGE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    Part part = Part.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    return new ImageProbe(part, Integer.parseInt(parts.group(2)));
  }

  @Override
  public Optional<Probe> read(YamlNode node, Problems problems) {
    return node instanceof YamlMapping
        ? OF_FILE.read(node, problems).map(Probe.class::cast)
        : OF_DATA.read(node, problems).map(Probe.class::cast);
  }

  @Override
  public String expected() {
    return OF_DATA.expected() + ", or " + OF_FILE.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(List.of(OF_DATA.schema(definitions), OF_FILE.schema(definitions)));
  }
}
