package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.result.ColorScale;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.network.Filters;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The kernels of convolutions, before training and after. */
record FilterPicture(FilterSheets drawing) implements Drawer {

  private static final int COLORS = 3;
  private static final int BRIGHTEST = 255;
  private static final int MOST_CHANNELS = 8;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    List<InferenceLayer> first = subject.convolutions().stream().limit(1).toList();
    if (first.isEmpty()) {
      easel.note("Not drawn: the network has no convolution");
    }
    Optional<TrainableNetwork> untrained =
        drawing.initial() ? subject.untrained() : Optional.empty();
    for (InferenceLayer layer : subject.layers(drawing.layers(), first, easel)) {
      Filters trained = layer.kernel();
      if (trained == null) {
        easel.note("Layer " + layer.name() + " has no filters over all channels");
        continue;
      }
      List<Integer> order = order(trained);
      Optional<Filters> before = untrained.flatMap(net -> net.filters(layer.name()));
      if (before.isPresent()) {
        draw(before.get(), order, "before training", easel);
      }
      draw(trained, order, before.isPresent() ? "after training" : "", easel);
    }
  }

  /** Which filters are shown, in which order. */
  private List<Integer> order(Filters filters) {
    Comparator<Integer> longest = Comparator.comparingDouble(filters::length);
    Stream<Integer> all = IntStream.range(0, filters.count()).boxed();
    return (drawing.sorted() ? all.sorted(longest.reversed()) : all)
        .limit(Objects.requireNonNullElse(drawing.first(), filters.count()))
        .toList();
  }

  private void draw(Filters filters, List<Integer> order, String when, Easel easel)
      throws IOException {
    Integer channel = drawing.channel();
    if (channel == null && filters.channels() == COLORS) {
      List<Tile> tiles = tiles(order, i -> Tile.image(colors(filters, i)));
      easel.put(title(filters, when, "in colour", order), Sheet.of(tiles, null), table(filters));
      return;
    }
    if (channel != null && channel >= filters.channels()) {
      easel.note(
          String.format(
              Locale.ROOT, "Layer %s has only %d channels", filters.layer(), filters.channels()));
      return;
    }
    int from = channel == null ? 0 : channel;
    int to = channel == null ? Math.min(MOST_CHANNELS, filters.channels()) : channel + 1;
    Map<Easel.Title, Sheet> sheets = new LinkedHashMap<>();
    for (int c = from; c < to; c++) {
      String which = filters.channels() == 1 ? "" : "channel " + c;
      sheets.put(title(filters, when, which, order), channel(filters, c, order));
    }
    easel.put(sheets, table(filters));
    if (channel == null && to < filters.channels()) {
      easel.note(
          String.format(
              Locale.ROOT,
              "Of the %d channels of %s the first %d are shown",
              filters.channels(),
              filters.layer(),
              to));
    }
  }

  private Sheet channel(Filters filters, int channel, List<Integer> order) {
    ColorScale common = new ColorScale(drawing.colors(), filters.smallest(), filters.largest());
    List<Tile> tiles =
        tiles(
            order,
            i -> {
              Raster one = channel(filters, i, channel);
              return Tile.levels(one, drawing.perFilter() ? own(one) : common);
            });
    ColorScale scale = drawing.perFilter() ? new ColorScale(drawing.colors(), 0, 1) : common;
    return Sheet.of(tiles, scale);
  }

  private ColorScale own(Raster raster) {
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float value : raster.values()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new ColorScale(drawing.colors(), low, high);
  }

  private Easel.Title title(Filters filters, String when, String which, List<Integer> order) {
    String range =
        drawing.perFilter()
            ? "each from its smallest to its largest weight"
            : String.format(
                Locale.ROOT, "weights from %.3f to %.3f", filters.smallest(), filters.largest());
    String sorted = drawing.sorted() ? "longest first: " + words(order) : "";
    String parts =
        Stream.of(when, which, range).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    String alt =
        String.format(
            Locale.ROOT,
            "%d filters of layer %s, %d by %d each: %s",
            order.size(),
            filters.layer(),
            filters.size().height(),
            filters.size().width(),
            parts);
    String probe =
        Stream.of(when, which).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    String caption =
        Stream.of(range, sorted).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    return new Easel.Title(filters.layer(), probe, caption, alt);
  }

  /** From the smallest weight of all, or of the filter, to the largest. */
  private Raster colors(Filters filters, int filter) {
    Raster raster = weights(filters, filter);
    ColorScale own = own(raster);
    double low = drawing.perFilter() ? own.smallest() : filters.smallest();
    double high = drawing.perFilter() ? own.largest() : filters.largest();
    float[] pixels = raster.values();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] =
          high == low ? BRIGHTEST / 2f : (float) (BRIGHTEST * (pixels[i] - low) / (high - low));
    }
    return raster;
  }

  private static Raster weights(Filters filters, int filter) {
    int height = filters.size().height();
    int width = filters.size().width();
    int channels = filters.channels();
    float[] values = new float[height * width * channels];
    for (int i = 0; i < values.length; i++) {
      values[i] = filters.weight(filter, i / channels / width, i / channels % width, i % channels);
    }
    return new Raster(height, width, channels, values);
  }

  private static Raster channel(Filters filters, int filter, int channel) {
    Raster all = weights(filters, filter);
    float[] values = new float[all.height() * all.width()];
    for (int i = 0; i < values.length; i++) {
      values[i] = all.values()[i * all.channels() + channel];
    }
    return new Raster(all.height(), all.width(), 1, values);
  }

  private static List<Tile> tiles(List<Integer> order, IntFunction<Tile> tile) {
    return order.stream().map(tile::apply).toList();
  }

  private static String words(List<Integer> order) {
    return order.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The kernel in Keras's order, its shape in the first line. */
  private static String table(Filters filters) {
    StringBuilder table = new StringBuilder("row,column,channel,filter,weight\n");
    int width = filters.size().width();
    for (int place = 0; place < filters.size().height() * width; place++) {
      for (int channel = 0; channel < filters.channels(); channel++) {
        for (int filter = 0; filter < filters.count(); filter++) {
          int row = place / width;
          int column = place % width;
          table.append(row).append(',').append(column).append(',').append(channel);
          table.append(',').append(filter).append(',');
          table.append(filters.weight(filter, row, column, channel)).append('\n');
        }
      }
    }
    return table.toString();
  }
}
