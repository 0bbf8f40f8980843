package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.data.Parts;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.training.Trainer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small network, trained or not, ready to be drawn of. */
final class Subjects {

  private Subjects() {}

  static Subject trained(Path temp) throws Exception {
    return subject(temp, "trained", 12, Fixtures.spec(Fixtures.network(0), 12, 1));
  }

  /** The same network, ending with logits. */
  static Subject ofLogits(Path temp) throws Exception {
    RunSpec usual = Fixtures.spec(Fixtures.network(0), 12, 1);
    List<Layer> layers = new ArrayList<>(usual.network().layers());
    Dense last = (Dense) layers.remove(layers.size() - 1);
    layers.add(new Dense(last.name(), last.units(), Activation.LINEAR));
    RunSpec spec =
        new RunSpec(
            usual.data(),
            new Network(layers),
            usual.augmentation(),
            new Training(12, 16, Fixtures.ADAM, new CategoricalCrossentropy(true, 0)),
            1,
            1,
            "test");
    return subject(temp, "logits", 12, spec);
  }

  /** The same with first weights from a seed. */
  static Subject random(Path temp, long seed) throws Exception {
    return subject(temp, "random" + seed, 0, Fixtures.spec(Fixtures.network(0), 1, seed));
  }

  private static Subject subject(Path temp, String name, int epochs, RunSpec spec)
      throws Exception {
    NativeLibrary.setUp(1);
    Path data = temp.resolve("data");
    if (!Files.exists(data)) {
      Fixtures.dataSet(data, 120, 60);
    }
    RandomStreams random = new RandomStreams(spec.seed());
    Splits splits = Splits.read(data, spec.data(), random);
    Normalizer normalizer = Normalizer.of(spec.normalization(), splits.train());
    TrainableNetwork network =
        new TrainableNetwork(spec.network(), splits.train().shape(), spec.training(), random);
    if (epochs > 0) {
      new Trainer(spec, splits, normalizer, network, random).train(epoch -> {});
    }
    Path folder = Files.createDirectories(temp.resolve(name));
    network.save(folder.resolve("model.zip"));
    RunRequest request = Fixtures.request(spec, data, folder);
    return new Subject(folder, request, splits, Parts.read(data), normalizer);
  }
}
