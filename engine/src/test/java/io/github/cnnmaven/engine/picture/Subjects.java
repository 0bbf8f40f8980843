package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
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

/** A small network, trained or not, ready to be drawn of. */
final class Subjects {

  private Subjects() {}

  static Subject trained(Path temp) throws Exception {
    return subject(temp, "trained", 12, 1);
  }

  /** The same with first weights from a seed. */
  static Subject random(Path temp, long seed) throws Exception {
    return subject(temp, "random" + seed, 0, seed);
  }

  private static Subject subject(Path temp, String name, int epochs, long seed) throws Exception {
    NativeLibrary.setUp(1);
    Path data = temp.resolve("data");
    if (!Files.exists(data)) {
      Fixtures.dataSet(data, 120, 60);
    }
    RunSpec spec = Fixtures.spec(Fixtures.network(0), Math.max(1, epochs), seed);
    RandomStreams random = new RandomStreams(seed);
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
