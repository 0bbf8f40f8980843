package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.console.BuildConsole;
import io.github.cnnmaven.plugin.console.ConsoleProgress;
import io.github.cnnmaven.plugin.launch.LaunchException;
import io.github.cnnmaven.plugin.report.StepSummary;
import io.github.cnnmaven.plugin.report.StoredResults;
import io.github.cnnmaven.plugin.worker.WorkerException;
import io.github.cnnmaven.site.ExperimentReport;
import io.github.cnnmaven.site.IndexPage;
import io.github.cnnmaven.site.ReportStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All experiments of a module: their missing runs are trained in one queue, then each is published
 * and judged.
 *
 * @param output folder of all experiments
 */
public record ExperimentSession(
    List<ExperimentBuild> builds, Path output, BuildConsole console, ReportStyle style) {

  /**
   * Fetches from the cache what was trained before, trains what is missing, writes the reports,
   * tells the verdicts.
   */
  public void run(Training training, CacheUse cache, Gatekeeper gatekeeper)
      throws ClassPathException,
          LaunchException,
          WorkerException,
          IOException,
          InterruptedException {
    Training fitted = training.needing(need());
    Set<String> tried = new HashSet<>();
    try {
      int before;
      do {
        before = tried.size();
        List<Job> missing = missing(cache, tried);
        if (!missing.isEmpty()) {
          train(fitted, cache, missing);
        }
      } while (tried.size() > before && builds.stream().anyMatch(ExperimentBuild::mayGrow));
    } finally {
      publish(gatekeeper);
    }
  }

  /** What results call for by now; each run is tried once in a build, whatever came of it. */
  private List<Job> missing(CacheUse cache, Set<String> tried) throws IOException {
    boolean first = tried.isEmpty();
    List<Job> all = new ArrayList<>();
    for (ExperimentBuild build : builds) {
      Plan plan = build.plan();
      List<RunRequest> requests =
          build.requests(plan, cache.force()).stream()
              .filter(request -> tried.add(request.directory()))
              .toList();
      List<RunRequest> missing = cache.serve(requests);
      if (first) {
        build.outdated(plan).ifPresent(console::announce);
      }
      if (first || !missing.isEmpty()) {
        int stored = plan.runs().size() - missing.size();
        console.announce(build.name(), missing, stored);
      }
      missing.forEach(request -> all.add(new Job(request, build.work(request))));
    }
    return all;
  }

  /** Of the largest network, as any worker may get it. */
  private long need() throws IOException {
    long need = 0;
    for (ExperimentBuild build : builds) {
      for (PlannedVariant variant : build.plan().variants()) {
        need = Math.max(need, variant.memoryBytes());
      }
    }
    return need;
  }

  private void train(Training training, CacheUse cache, List<Job> jobs)
      throws IOException,
          ClassPathException,
          LaunchException,
          WorkerException,
          InterruptedException {
    Schedule schedule = Schedule.of(jobs, training.room());
    console.announce(schedule.words(training.room()));
    ConsoleProgress progress = console.progress(schedule.runs(), schedule.size().workers());
    try (CachedRuns keeper = cache.keeper()) {
      training.train(schedule, keeper, progress);
    } finally {
      progress.end();
      cache.limit();
    }
  }

  /** Also after a failure, so that what was trained is seen. */
  private void publish(Gatekeeper gatekeeper) throws IOException {
    StepSummary summary = StepSummary.of(System.getenv());
    for (ExperimentBuild build : builds) {
      ExperimentResults results = build.publish(style);
      console.results(results, build.report());
      gatekeeper.judge(results);
      summary.append(build.folder().path().resolve(ExperimentReport.SUMMARY));
    }
    new IndexPage(style)
        .write(
            new StoredResults(output).current().stream().map(IndexPage.Entry::of).toList(), output);
  }
}
