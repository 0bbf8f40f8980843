package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import java.util.List;

/** A spec with one layer of every kind. */
public final class Specs {

  /** The spec. */
  public static final RunSpec SPEC =
      new RunSpec(
          new DataSpec("5ebe2294ecd0e0f08eab7690d2a6ee69", 10, 0.1),
          new Network(
              List.of(
                  new Conv2d(
                      "conv", 8, new Size(3, 5), new Size(1, 2), Padding.SAME, Activation.RELU),
                  new MaxPool2d("pool", Size.square(2), Size.square(2), Padding.VALID),
                  new Dropout("dropout", 0.25),
                  new Flatten("flatten"),
                  new Dense("output", 10, Activation.SOFTMAX))),
          new Augmentation(true, 0.1),
          new Training(3, 32, Optimizer.of(Adam.DEFAULT, 0.001)),
          7,
          2,
          "0.1.0");

  private Specs() {}
}
