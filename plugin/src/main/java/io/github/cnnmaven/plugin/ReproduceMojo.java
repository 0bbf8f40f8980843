package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.plugin.console.ConsoleProgress;
import io.github.cnnmaven.plugin.experiment.Reproduction;
import io.github.cnnmaven.plugin.experiment.Schedule;
import io.github.cnnmaven.plugin.experiment.Training;
import io.github.cnnmaven.plugin.experiment.WorkerChoice;
import io.github.cnnmaven.plugin.worker.FreeRuns;
import io.github.cnnmaven.plugin.worker.PoolRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Trains one run of {@code target/cnn} once more, from its own record, and compares every number of
 * every epoch. Fails when one differs in its last bit. The stored run stays as it is.
 */
@Mojo(name = "reproduce", threadSafe = true)
public class ReproduceMojo extends AbstractResultMojo {

  /** The run's id, such as {@code extra-half-s2}. */
  @Parameter(property = "cnn.run", required = true)
  private String run;

  /** The worker's JDK, its folder or java executable; by default the one that Maven runs on. */
  @Parameter(property = "cnn.jvm")
  private String jvm;

  /** More arguments for the worker's JVM. */
  @Parameter(property = "cnn.argLine")
  private String argLine;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    Experiment experiment = experimentOfRun(experiments);
    ExperimentFolder results = results(experiment);
    Reproduction reproduction = new Reproduction(results.find(run).orElseThrow());
    ExperimentFolder again = new ExperimentFolder(results.path().resolve("reproduced"));
    PreparedData data = data(experiment, reproduction);
    List<String> names = experiment.on(data).classNames();
    RunRequest request = reproduction.request(data.file(), names, again.path().resolve("runs"));
    train(request);
    RunRecord second = again.find(run).orElseThrow();
    List<String> differences = reproduction.differences(second);
    if (!differences.isEmpty()) {
      throw new MojoFailureException(
          run + " ended with other numbers:\n  " + String.join("\n  ", differences));
    }
    getLog().info(run + ": the same numbers to the last bit, in every epoch and evaluation");
  }

  private void train(RunRequest request)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    Training training =
        training(new WorkerChoice(jvm, argLine, Map.of(), null), 1, PoolRules.usual());
    withWorkers(
        () -> {
          ConsoleProgress progress = console().progress(List.of(request), 1);
          try {
            training.train(Schedule.inTurn(List.of(request)), new FreeRuns(), progress);
          } finally {
            progress.end();
          }
        });
  }

  private PreparedData data(Experiment experiment, Reproduction reproduction)
      throws IOException, DataException, MojoFailureException {
    PreparedData data = dataStore().prepare(experiment.dataset().source());
    String then = reproduction.original().result().spec().data().sha256();
    if (!data.card().sha256().equals(then)) {
      throw new MojoFailureException(
          "%s was trained on data with the checksum %s, which is %s now. Bring the data back to"
                  .formatted(run, then, data.card().sha256())
              + " reproduce it");
    }
    return data;
  }

  private Experiment experimentOfRun(List<Experiment> experiments)
      throws IOException, MojoFailureException {
    List<Experiment> found = new ArrayList<>();
    for (Experiment experiment : experiments) {
      if (results(experiment).find(run).isPresent()) {
        found.add(experiment);
      }
    }
    if (found.size() != 1) {
      throw new MojoFailureException(
          found.isEmpty()
              ? "cnn.run: no run '%s' in %s".formatted(run, outputDirectory())
              : "cnn.run: several experiments have a run '%s'; name one with -Dcnn.experiments"
                  .formatted(run));
    }
    return found.get(0);
  }
}
