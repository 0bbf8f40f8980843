package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlanDocument;
import io.github.cnnmaven.core.plan.PlanText;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.PastSpeed;
import io.github.cnnmaven.plugin.console.ConsoleProgress;
import io.github.cnnmaven.plugin.experiment.Calibration;
import io.github.cnnmaven.plugin.experiment.Origins;
import io.github.cnnmaven.plugin.experiment.Schedule;
import io.github.cnnmaven.plugin.experiment.WorkerChoice;
import io.github.cnnmaven.plugin.worker.FreeRuns;
import io.github.cnnmaven.plugin.worker.PoolRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints what {@code cnn:experiment} would train: layers, shapes, parameters and multiply-adds of
 * each variant, how many runs there are and how long they may take. Writes {@code plan.json}.
 * Unless told to calibrate, it trains nothing, loads no native code and needs no data set on disk
 * where {@code input} or a name tells what it is like.
 */
@Mojo(name = "plan", threadSafe = true)
public class PlanMojo extends AbstractPlanMojo {

  /** Whether to train for some seconds where it is not known how long an experiment takes. */
  @Parameter(property = "cnn.calibrate", defaultValue = "false")
  private boolean calibrate;

  /** The calibrating worker's JDK, its folder or java executable; by default Maven's. */
  @Parameter(property = "cnn.jvm")
  private String jvm;

  /** More arguments for the calibrating worker's JVM. */
  @Parameter(property = "cnn.argLine")
  private String argLine;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    for (Experiment experiment : experiments) {
      Plan plan = planner().plan(experiment, dataStore().find(experiment.dataset().source()));
      ExperimentFolder results = results(experiment);
      List<PlannedRun> missing =
          plan.runs().stream()
              .filter(run -> !results.hasFinished(run) && !runCache().has(run.fingerprint()))
              .toList();
      OptionalDouble seconds = seconds(experiment, missing, folder);
      Set<String> ids = missing.stream().map(PlannedRun::id).collect(Collectors.toSet());
      Predicate<PlannedRun> trained = run -> !ids.contains(run.id());
      new PlanText(plan, trained, seconds).lines().forEach(getLog()::info);
      Double known = seconds.isPresent() ? Double.valueOf(seconds.getAsDouble()) : null;
      results.write(results.plan(), Json.pretty(PlanDocument.of(plan, trained, known)));
      getLog().info("Plan: " + results.plan());
    }
  }

  /** How long the missing runs take one worker, from earlier runs or from a calibration. */
  private OptionalDouble seconds(
      Experiment experiment, List<PlannedRun> missing, DescriptorFolder folder)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    OptionalDouble past = PastSpeed.of(results(experiment), experiment.data()).seconds(missing);
    boolean trainable = experiment.obstacles().isEmpty() && !missing.isEmpty();
    if (!calibrate || past.isPresent() || !trainable) {
      return past;
    }
    PreparedData data = dataStore().prepare(experiment.dataset().source());
    Calibration calibration = new Calibration(planner(), experiment.on(data), data);
    ExperimentFolder target = calibration.folder(results(experiment));
    Origin origin = new Origins(folder, version()).of(experiment.file());
    WorkerChoice choice = new WorkerChoice(jvm, argLine, Map.of(), null);
    withWorkers(
        () -> {
          List<RunRequest> requests = calibration.requests(target, origin);
          console().announce(experiment.name() + ", to calibrate", requests, 0);
          ConsoleProgress progress = console().progress(requests, 1);
          try {
            training(choice, 1, PoolRules.usual())
                .train(Schedule.inTurn(requests), new FreeRuns(), progress);
          } finally {
            progress.end();
          }
        });
    return PastSpeed.of(target, experiment.data()).seconds(missing);
  }
}
