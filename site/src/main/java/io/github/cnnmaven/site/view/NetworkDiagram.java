package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.site.chart.Slab;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of an image on its way through a network: a block for what each layer gives, as high
 * as its maps and as thick as it has channels, both compressed.
 *
 * @param width of the drawing
 * @param label the network in words
 */
public record NetworkDiagram(String width, String label, List<Block> blocks) {

  private static final String INPUT = "input";
  private static final int COLUMN = 104;
  private static final int LONGEST = 15;

  public NetworkDiagram {
    blocks = List.copyOf(blocks);
  }

  /**
   * What a layer gives.
   *
   * @param css class that gives it its colour: {@code input}, {@code kernel}, {@code pool}, {@code
   *     dense} or {@code other}
   * @param x middle of its column
   * @param parameters empty where it has none
   * @param title all of it in words
   */
  public record Block(
      String css,
      String x,
      Slab slab,
      String name,
      String type,
      String shape,
      String parameters,
      String title) {}

  static NetworkDiagram of(NetworkSummary network) {
    List<Block> blocks = new ArrayList<>();
    int height = network.input().height();
    blocks.add(block(0, new LayerSummary(INPUT, INPUT, network.input(), 0, 0), height));
    for (LayerSummary layer : network.layers()) {
      blocks.add(block(blocks.size(), layer, height));
    }
    return new NetworkDiagram(
        Integer.toString(COLUMN * blocks.size()),
        "From "
            + text(network.input())
            + " through "
            + Wording.count(network.layers().size(), "layer")
            + " to "
            + text(network.outputShape()),
        blocks);
  }

  private static Block block(int column, LayerSummary layer, int inputHeight) {
    int x = COLUMN * column + COLUMN / 2;
    String name = layer.name();
    String type = layer.type();
    String shape = text(layer.outputShape());
    String parameters =
        layer.parameters() == 0 ? "" : NumberText.compact(layer.parameters()) + " parameters";
    String words = name + " (" + type + "): " + shape;
    return new Block(
        css(type),
        Integer.toString(x),
        slab(layer.outputShape(), x, inputHeight),
        Wording.shortened(name, LONGEST),
        type.equals(name) ? "" : Wording.shortened(type, LONGEST),
        shape,
        parameters,
        parameters.isEmpty() ? words : words + ", " + parameters);
  }

  private static Slab slab(Shape shape, int x, int inputHeight) {
    return shape instanceof ImageShape image
        ? Slab.ofMaps(x, (double) image.height() / inputHeight, image.channels())
        : Slab.ofUnits(x, shape.size());
  }

  private static String css(String type) {
    String word = type.toLowerCase(Locale.ROOT);
    if (word.equals(INPUT)) {
      return INPUT;
    }
    if (word.contains("conv")) {
      return "kernel";
    }
    if (word.contains("pool")) {
      return "pool";
    }
    return word.equals("dense") ? "dense" : "other";
  }

  private static String text(Shape shape) {
    return shape.toString().replace("x", " × ");
  }
}
