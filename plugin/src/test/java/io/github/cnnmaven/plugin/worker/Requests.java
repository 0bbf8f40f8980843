package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import java.nio.file.Path;
import java.util.List;

/** Requests whose network does not matter. */
public final class Requests {

  private Requests() {}

  /** A request for two epochs. */
  public static RunRequest of(String variant, long seed, Path runs) {
    return of(variant, seed, runs, 1);
  }

  /** The same, computed by so many threads. */
  public static RunRequest of(String variant, long seed, Path runs, int threads) {
    String run = variant + "-s" + seed;
    RunSpec spec =
        new RunSpec(
            new DataSpec("0".repeat(64), 10, 0),
            new Network(List.of(new Flatten("flatten"))),
            Augmentation.NONE,
            new Training(2, 32, Optimizer.of(Adam.DEFAULT, 0.001)),
            seed,
            threads,
            "test");
    Origin origin = new Origin("src/cnn/x.yaml", "0".repeat(64), null, false, "test");
    return new RunRequest(
        run,
        variant,
        spec,
        "data",
        List.of("a", "b"),
        runs.resolve(run).toString(),
        List.of(),
        origin);
  }
}
