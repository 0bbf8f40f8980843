package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.augmentation.Augmentation;
import java.util.List;

/** A process that measures one thing, and prints images a second. */
final class Child {

  static final String RESULT = "RESULT ";
  private static final int RUN_EPOCHS = 4;

  /** Of a hundred classes, each must have some to validate with. */
  private static final double LEAST_IMAGES = 2_000;

  private static final double MOST_IMAGES = 50_000;

  private static final int EXPERIMENT_IMAGES = 3_000;

  private Child() {}

  /**
   * Measures.
   *
   * @param args engine, network, batch, threads, seconds to warm up, seconds to measure, runs of an
   *     experiment or 0
   */
  public static void main(String[] args) throws Exception {
    System.out.println(RESULT + measure(args));
    Runtime.getRuntime().halt(0);
  }

  private static double measure(String[] args) throws Exception {
    if (args[0].equals("peak")) {
      return Peak.operationsPerSecond();
    }
    Workload workload = Workload.of(args[1]);
    int batch = Integer.parseInt(args[2]);
    int threads = Integer.parseInt(args[3]);
    double warmUp = Double.parseDouble(args[4]);
    double seconds = Double.parseDouble(args[5]);
    int runs = Integer.parseInt(args[6]);
    if (runs > 0) {
      return experiment(args[0], new OwnRun(workload, batch, threads, Augmentation.NONE), runs);
    }
    return switch (args[0]) {
      case "run" -> run(new OwnRun(workload, batch, threads, Augmentation.NONE), seconds + warmUp);
      case "augmented" -> run(new OwnRun(workload, batch, threads, OwnRun.USUAL), seconds + warmUp);
      default -> steps(contender(args[0], workload, batch, threads), batch, warmUp, seconds);
    };
  }

  private static Contender contender(String engine, Workload workload, int batch, int threads)
      throws Exception {
    return switch (engine) {
      case "step" -> new OwnStep(workload, batch, threads);
      case "dl4j" -> new PlainStep(workload, batch, threads, false);
      case "helpers" -> new PlainStep(workload, batch, threads, true);
      case "pytorch" -> new TorchStep(workload, batch);
      default -> throw new IllegalArgumentException("No engine " + engine);
    };
  }

  private static double steps(Contender contender, int batch, double warmUp, double seconds) {
    rate(contender, batch, warmUp);
    return rate(contender, batch, seconds);
  }

  private static double rate(Contender contender, int batch, double seconds) {
    long start = System.nanoTime();
    long steps = 0;
    double passed = 0;
    while (passed < seconds) {
      contender.step();
      steps++;
      passed = (System.nanoTime() - start) / 1e9;
    }
    return steps * batch / passed;
  }

  /** As many images as fill the time, about; the last epoch counts. */
  private static double run(OwnRun run, double seconds) throws Exception {
    Contender step = new OwnStep(run.workload(), run.batch(), run.threads());
    double perEpoch = rate(step, run.batch(), 1) * seconds / RUN_EPOCHS;
    int images = (int) Math.max(LEAST_IMAGES, Math.min(perEpoch, MOST_IMAGES));
    List<Double> rates = run.rates(images, RUN_EPOCHS);
    return rates.get(rates.size() - 1);
  }

  /**
   * Trains some runs from their beginning, one after the other. PyTorch neither reads images nor
   * validates here.
   *
   * @return images trained on
   */
  private static double experiment(String engine, OwnRun usual, int runs) throws Exception {
    int images = OwnRun.trained(EXPERIMENT_IMAGES);
    switch (engine) {
      case "run" -> usual.runs(EXPERIMENT_IMAGES, RUN_EPOCHS, runs);
      case "augmented" -> usual.with(OwnRun.USUAL).runs(EXPERIMENT_IMAGES, RUN_EPOCHS, runs);
      default -> {
        for (int i = 0; i < runs; i++) {
          Contender step = contender(engine, usual.workload(), usual.batch(), usual.threads());
          for (int done = 0; done < RUN_EPOCHS * images; done += usual.batch()) {
            step.step();
          }
        }
      }
    }
    return (double) runs * RUN_EPOCHS * images;
  }
}
