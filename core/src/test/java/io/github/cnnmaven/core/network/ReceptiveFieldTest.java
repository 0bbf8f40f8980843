package io.github.cnnmaven.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceptiveFieldTest {

  @Test
  void isOnePixelWithoutWindows() {
    assertThat(ReceptiveField.of(new Network(List.of(new Flatten("flatten"))))).hasToString("1x1");
  }

  /** VGG's first two blocks: 3 + 2, doubled by pooling, and so on: 14 pixels and then 6 of 4. */
  @Test
  void growsWithWindowsAndTheStridesBeforeThem() {
    Network network =
        new Network(
            List.of(conv(3), conv(3), pool(), conv(3), conv(3), pool(), new Flatten("f"), conv(9)));

    assertThat(ReceptiveField.of(network)).isEqualTo(new ReceptiveField(16, 16));
  }

  private static Layer conv(int kernel) {
    return new Conv2d("c", 1, Size.square(kernel), Size.square(1), Padding.SAME, Activation.LINEAR);
  }

  private static Layer pool() {
    return new MaxPool2d(
        "p", new Window(Size.square(2), Size.square(2), Padding.VALID, Size.square(1)));
  }
}
