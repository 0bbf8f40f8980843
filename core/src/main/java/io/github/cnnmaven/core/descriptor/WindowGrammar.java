package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.Map;
import java.util.Optional;

/** How the windows of convolutions and poolings move, with Keras's defaults. */
final class WindowGrammar {

  static final Property<Size> KERNEL =
      Property.required("kernel", new SizeType(), "Height and width of the kernel.");

  static final Property<Size> STRIDE =
      Property.optional("stride", new SizeType(), Size.square(1), "Step of the kernel.")
          .defaultsTo(1);

  static final Property<Size> DILATION =
      Property.optional(
              "dilation",
              new SizeType(),
              Size.square(1),
              "Distance between the pixels that the kernel sees.")
          .defaultsTo(1);

  static final Property<Padding> PADDING =
      Property.optional(
          "padding",
          new WordType<>(Map.of("valid", Padding.VALID, "same", Padding.SAME)),
          Padding.VALID,
          "Whether to pad so that a stride of 1 keeps height and width.");

  static final Property<Size> POOL_SIZE =
      Property.optional("size", new SizeType(), Size.square(2), "Height and width of the window.")
          .defaultsTo(2);

  static final Property<Optional<Size>> POOL_STRIDE =
      Property.absentable("stride", new SizeType(), "Step of the window; by default its size.");

  private WindowGrammar() {}

  static Window convolution(Values v) {
    return new Window(v.get(KERNEL), v.get(STRIDE), v.get(PADDING), v.get(DILATION));
  }

  static Window pooling(Values v) {
    Size size = v.get(POOL_SIZE);
    return new Window(size, v.get(POOL_STRIDE).orElse(size), v.get(PADDING), Size.square(1));
  }
}
