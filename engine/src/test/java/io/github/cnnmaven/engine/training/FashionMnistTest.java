package io.github.cnnmaven.engine.training;

import static io.github.cnnmaven.engine.Fixtures.conv;
import static io.github.cnnmaven.engine.Fixtures.pool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.fetch.LocalPlaces;
import io.github.cnnmaven.data.prepare.DataStore;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On real images: the sample that ships with the example project. */
class FashionMnistTest {

  private static final Path DATA = Path.of("../example-project/src/cnn/data/fashion-mnist");

  @TempDir private Path cache;

  @Test
  void reachesTheAccuracyThatThisDataGives() throws Exception {
    assumeTrue(Files.isDirectory(DATA), DATA.toAbsolutePath() + " is missing");
    NativeLibrary.setUp(1);
    Network network =
        Fixtures.network(
            conv("conv_1", 8, 3),
            pool("pool_1", 2),
            conv("conv_2", 16, 3),
            pool("pool_2", 2),
            new Flatten("flatten"),
            new Dense("dense_1", 32, Activation.RELU),
            new Dense("out", 10, Activation.SOFTMAX));
    RunSpec spec =
        new RunSpec(
            new DataSpec("sha", 10, 0.1),
            network,
            Augmentation.NONE,
            new Training(3, 32, Optimizer.of(Adam.DEFAULT, 0.002)),
            1,
            1,
            "test");
    RandomStreams random = new RandomStreams(1);
    Splits splits = Splits.read(prepared(), spec.data(), random);
    Normalizer normalizer = Normalizer.of(spec.normalization(), splits.train());
    TrainableNetwork built =
        new TrainableNetwork(network, splits.train().shape(), spec.training(), random);
    List<EpochRecord> epochs = new ArrayList<>();

    new Trainer(spec, splits, normalizer, built, random).train(epochs::add);

    assertThat(epochs).extracting(EpochRecord::epoch).containsExactly(1, 2, 3);
    assertThat(loss(epochs.get(2), Split.TRAIN)).isLessThan(loss(epochs.get(0), Split.TRAIN));
    assertThat(new Evaluator(built, normalizer, List.of()).evaluate(splits, () -> {}).metrics())
        .extractingByKey(Split.TEST)
        .satisfies(metrics -> assertThat(metrics.accuracy()).isGreaterThan(0.78));
  }

  private Path prepared() throws Exception {
    LocalData source = new LocalData(DATA.toAbsolutePath(), Reading.of(Reading.Layout.IDX));
    return new DataStore(cache, Map.of(), new LocalPlaces(), DataNews.SILENT)
        .prepare(source)
        .file();
  }

  private static double loss(EpochRecord epoch, Split split) {
    return epoch.metrics().entrySet().stream()
        .filter(metrics -> metrics.getKey() == split)
        .mapToDouble(metrics -> metrics.getValue().loss())
        .sum();
  }
}
