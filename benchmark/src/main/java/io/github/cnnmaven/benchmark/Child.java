package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.augmentation.Augmentation;

/** A process that measures one thing, and prints images a second. */
final class Child {

  static final String RESULT = "RESULT ";
  private static final int RUN_EPOCHS = 4;

  /** Of a hundred classes, each must have some to validate with. */
  private static final double LEAST_IMAGES = 2_000;

  private static final double MOST_IMAGES = 50_000;

  private Child() {}

  /**
   * Measures.
   *
   * @param args engine, network, batch, threads, seconds to warm up, seconds to measure, in how
   *     many shares an experiment is trained or 0 for none, which of them this is
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
    int shares = Integer.parseInt(args[6]);
    if (shares > 0) {
      return new ExperimentShare(Workload.variants(args[1]), batch, threads)
          .train(args[0], Integer.parseInt(args[7]), shares);
    }
    return switch (args[0]) {
      case "run" -> run(new OwnRun(workload, batch, threads, Augmentation.NONE), warmUp, seconds);
      case "augmented" -> run(new OwnRun(workload, batch, threads, OwnRun.USUAL), warmUp, seconds);
      default -> steps(contender(args[0], workload, batch, threads), batch, warmUp, seconds);
    };
  }

  static Contender contender(String engine, Workload workload, int batch, int threads)
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

  /**
   * As many images as fill the time, about. A first run warms up, as a step's first steps do; of
   * the second all epochs but the first count.
   */
  private static double run(OwnRun run, double warmUp, double seconds) throws Exception {
    Contender step = new OwnStep(run.workload(), run.batch(), run.threads());
    double perSecond = rate(step, run.batch(), 1);
    run.rate(images(perSecond * warmUp / RUN_EPOCHS), RUN_EPOCHS);
    return run.rate(images(perSecond * seconds / (RUN_EPOCHS - 1)), RUN_EPOCHS);
  }

  private static int images(double perEpoch) {
    return (int) Math.max(LEAST_IMAGES, Math.min(perEpoch, MOST_IMAGES));
  }
}
