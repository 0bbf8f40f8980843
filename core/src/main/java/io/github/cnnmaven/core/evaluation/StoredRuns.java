package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the runs of a variant left.
 *
 * @param planned how many there should be
 * @param current those that are of this plan, the failed ones too
 * @param stale how many others lie in their place
 */
record StoredRuns(int planned, List<RunRecord> current, int stale) {

  StoredRuns {
    current = List.copyOf(current);
  }

  static StoredRuns of(List<PlannedRun> runs, ExperimentFolder folder) throws IOException {
    List<RunRecord> current = new ArrayList<>();
    int stale = 0;
    for (PlannedRun run : runs) {
      Optional<RunRecord> found = folder.find(run.id());
      if (found
          .filter(record -> run.fingerprint().equals(record.result().fingerprint()))
          .isPresent()) {
        current.add(found.get());
      } else if (found.isPresent() || folder.hasOtherFormat(run.id())) {
        stale++;
      }
    }
    return new StoredRuns(runs.size(), current, stale);
  }

  /** How they ended. */
  RunCounts counts() {
    return new RunCounts(
        planned,
        count(RunStatus.FINISHED),
        count(RunStatus.DIVERGED),
        count(RunStatus.FAILED),
        stale);
  }

  private int count(RunStatus status) {
    return (int) current.stream().filter(run -> run.result().status() == status).count();
  }
}
