package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.inference.ModelClassifier;
import io.github.cnnmaven.engine.network.Acceleration;
import io.github.cnnmaven.engine.network.Classifier;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.training.ClassBalance;
import io.github.cnnmaven.engine.training.DivergedException;
import io.github.cnnmaven.engine.training.Evaluation;
import io.github.cnnmaven.engine.training.Evaluator;
import io.github.cnnmaven.engine.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains one run, or evaluates its given model, and leaves its folder of results. */
public final class RunExecution {

  private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

  private final RunRequest request;
  private final RunSpec spec;
  private final RunListener listener;
  private final RandomStreams random;
  private final RunReport report;

  public RunExecution(RunRequest request, RunListener listener) {
    this.request = request;
    this.spec = request.spec();
    this.listener = listener;
    this.random = new RandomStreams(spec.seed());
    this.report = new RunReport(request);
  }

  /**
   * Trains, evaluates, draws and saves. What goes wrong on the way becomes the result's status and
   * cause; the stack trace goes to the log.
   *
   * @return how the run ended; its folder is in place
   * @throws IOException when the result cannot be kept
   * @throws VirtualMachineError after keeping a result that says so, when the JVM is at its end
   */
  public RunStatus execute() throws IOException {
    try (RunFolder folder = new RunFolder(Path.of(request.directory()))) {
      try {
        run(folder);
        report.finished();
      } catch (PausedException e) {
        LOG.info("{} paused: {}", request.run(), e.getMessage());
        report.paused(e);
      } catch (DivergedException e) {
        LOG.warn("{} diverged", request.run(), e);
        report.diverged(e);
      } catch (VirtualMachineError e) {
        report.failed(e);
        folder.finish(report.result(folder.epochCount()));
        throw e;
      } catch (Exception | LinkageError | AssertionError e) {
        LOG.error("{} failed", request.run(), e);
        report.failed(e);
      }
      folder.finish(report.result(folder.epochCount()));
    }
    forgetCheckpoint();
    listener.ended(report.status());
    return report.status();
  }

  private void run(RunFolder folder) throws IOException, DivergedException {
    listener.started(Phase.LOAD_DATA);
    Splits splits = Splits.read(Path.of(request.data()), spec.data(), random);
    Normalizer normalizer = Normalizer.of(spec.normalization(), splits.train());
    listener.started(Phase.BUILD_NETWORK);
    KerasModel model = spec.network().model();
    if (model == null) {
      train(folder, splits, normalizer);
    } else {
      NativeLibrary.setUp(spec.threads());
      report.startClock();
      ModelClassifier given =
          new GivenModel(request, model).in(folder.path(), splits.train().shape());
      report.found(given.network().summary());
      evaluate(given, folder, splits, normalizer);
    }
    normalizer.save(folder.path());
    if (!request.drawings().isEmpty()) {
      listener.started(Phase.DRAW);
      Studio studio = new Studio(request, folder.path(), listener);
      report.drawn(studio.draw(request.drawings(), splits, normalizer));
    }
  }

  private void train(RunFolder folder, Splits splits, Normalizer normalizer)
      throws IOException, DivergedException {
    try (TrainableNetwork network = build(splits, normalizer)) {
      Environment machine = Machine.environment(spec.threads(), network.acceleration());
      report.runsOn(machine);
      listener.started(Phase.TRAIN);
      report.startClock();
      Fitting fitting = new Fitting(request, machine, folder, listener, report);
      report.trained(fitting.train(new Trainer(spec, splits, normalizer, network, random)));
      evaluate(network, folder, splits, normalizer);
      listener.started(Phase.SAVE);
      network.save(folder.path().resolve(RunResult.MODEL_FILE));
    }
  }

  private void evaluate(Classifier network, RunFolder folder, Splits splits, Normalizer normalizer)
      throws IOException, DivergedException {
    listener.started(Phase.EVALUATE);
    Evaluation evaluation =
        new Evaluator(network, normalizer, spec.training().metrics())
            .evaluate(splits, listener::stepped);
    report.evaluated(evaluation.metrics());
    new PredictionFile(folder.path()).write(evaluation.test());
    report.runsOn(Machine.environment(spec.threads(), network.acceleration()));
  }

  private TrainableNetwork build(Splits splits, Normalizer normalizer) {
    NativeLibrary.setUp(spec.threads());
    TrainableNetwork network =
        new TrainableNetwork(
            spec.network(), splits.train().shape(), spec.training(), random, spec.path());
    ClassWeights weights = spec.training().classWeights();
    if (weights != null) {
      network.weigh(ClassBalance.of(weights, splits.train(), spec.data().classes()));
    }
    network.whiten(
        splits.train().size(),
        (image, pixels, offset) -> {
          splits.train().copy(image, pixels, offset);
          normalizer.apply(pixels, 1);
        });
    Acceleration acceleration = network.acceleration();
    if (acceleration.fast()) {
      LOG.info("{} computes with {}", request.run(), acceleration.words());
    } else {
      LOG.warn("{} computes with {}", request.run(), acceleration.words());
    }
    return network;
  }

  /** A failed run is gone on with; one that has diverged would diverge again. */
  private void forgetCheckpoint() throws IOException {
    boolean goesOn = report.status() == RunStatus.PAUSED || report.status() == RunStatus.FAILED;
    String checkpoint = request.checkpoint();
    if (!goesOn && checkpoint != null) {
      Files.deleteIfExists(Path.of(checkpoint));
    }
  }
}
