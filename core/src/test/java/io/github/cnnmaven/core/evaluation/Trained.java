package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.TinyProject;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.Results;
import io.github.cnnmaven.core.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;

/** A descriptor whose runs lie on disk as if they had been trained. */
record Trained(Path root, Plan plan, ExperimentFolder folder) {

  static final int CLASSES = 10;
  static final int IMAGES = 100;

  static Trained plan(Path root, String descriptor) throws IOException, DescriptorException {
    Plan plan = new Planner(1, "0.1.0").plan(new TinyProject(root).read(descriptor));
    return new Trained(
        root, plan, new ExperimentFolder(root.resolve("target/cnn").resolve("tiny")));
  }

  /** The results as they are now. */
  ExperimentResults evaluate() throws IOException {
    return new Evaluation(plan, folder, "src/cnn/x.yaml").evaluate();
  }

  /** Finishes what results call for, until they call for no more. */
  int train(ToDoubleFunction<PlannedRun> accuracy) throws IOException {
    int rounds = 0;
    boolean missing = true;
    while (missing) {
      missing = false;
      for (PlannedRun run : new GrowingPlan(plan, folder).now().runs()) {
        if (!folder.hasFinished(run)) {
          finish(run, accuracy.applyAsDouble(run));
          missing = true;
        }
      }
      rounds += missing ? 1 : 0;
    }
    return rounds;
  }

  /** Leaves a finished run with predictions of that accuracy, whole images, all of them certain. */
  void finish(PlannedRun run, double accuracy) throws IOException {
    store(Results.finished(run.id(), run.fingerprint(), accuracy, accuracy));
    int right = (int) Math.round(accuracy * IMAGES);
    int[] labels = new int[IMAGES];
    int[] predicted = new int[IMAGES];
    float[] probabilities = new float[IMAGES * CLASSES];
    for (int image = 0; image < IMAGES; image++) {
      labels[image] = image % CLASSES;
      predicted[image] = image < right ? labels[image] : (labels[image] + 1) % CLASSES;
      probabilities[image * CLASSES + predicted[image]] = 1;
    }
    new PredictionFile(folder.run(run.id()))
        .write(new Predictions(CLASSES, labels, predicted, probabilities));
  }

  void store(RunResult result) throws IOException {
    Path directory = Files.createDirectories(folder.run(result.id()));
    Files.writeString(directory.resolve("run.json"), Json.pretty(result));
  }
}
