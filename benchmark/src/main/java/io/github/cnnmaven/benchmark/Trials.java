package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.run.RunExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A process that trains a subject with one engine and every seed, and prints test accuracies. */
final class Trials {

  private Trials() {}

  /**
   * Trains.
   *
   * @param args engine, name of the subject
   */
  public static void main(String[] args) throws Exception {
    Subject subject = Subject.of(args[1]);
    CodePath path = args[0].equals("plain") ? CodePath.PLAIN : CodePath.AUTO;
    for (PlannedRun run : subject.runs(path)) {
      double accuracy =
          args[0].equals("pytorch")
              ? new TorchTraining(subject, run.spec()).accuracy()
              : accuracy(subject, run);
      System.out.println(Child.RESULT + accuracy);
    }
    Runtime.getRuntime().halt(0);
  }

  private static double accuracy(Subject subject, PlannedRun run) throws IOException {
    Path folder = Files.createTempDirectory("accuracy").resolve(run.id());
    RunRequest request =
        new RunRequest(
            run.id(),
            run.variant(),
            run.spec(),
            subject.data().file().toString(),
            subject.experiment().classNames(),
            folder.toString(),
            List.of(),
            new Origin("none", "none", null, false, "benchmark"));
    RunStatus status = new RunExecution(request, new OwnRun.Clock(new ArrayList<>())).execute();
    if (status != RunStatus.FINISHED) {
      throw new IOException("The run ended as " + status + ", see " + folder);
    }
    RunResult result = Json.read(folder.resolve(ExperimentFolder.RUN_FILE), RunResult.class);
    return Objects.requireNonNull(result.evaluation().get(Split.TEST)).accuracy();
  }
}
