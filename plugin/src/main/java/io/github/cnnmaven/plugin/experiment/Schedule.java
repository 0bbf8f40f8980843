package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.worker.PoolSize;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order runs are trained, and how many of them at once. Neither changes what a run ends
 * with: how many threads compute it is part of the run.
 *
 * @param runs those of many threads first, and of these the longest, so that what is left for the
 *     end are short ones that leave no core idle for long
 * @param threads that compute the widest run
 */
public record Schedule(List<RunRequest> runs, PoolSize size, int threads) {

  private static final Comparator<Job> ORDER =
      Comparator.comparingInt(Job::threads).thenComparingDouble(Job::work).reversed();

  public Schedule {
    runs = List.copyOf(runs);
  }

  /** One run after the other. */
  public static Schedule inTurn(List<RunRequest> runs) {
    return new Schedule(
        runs, PoolSize.ONE, runs.stream().mapToInt(run -> run.spec().threads()).max().orElse(1));
  }

  /**
   * Runs side by side.
   *
   * @param jobs one at least
   */
  static Schedule of(Collection<Job> jobs, Room room) {
    IntStream widths = jobs.stream().mapToInt(Job::threads);
    int widest = widths.max().orElseThrow();
    int narrowest = jobs.stream().mapToInt(Job::threads).min().orElseThrow();
    int byCores = room.asked() > 0 ? room.asked() : Math.max(1, room.cores() / narrowest);
    int workers = Math.min(Math.min(byCores, room.inMemory()), jobs.size());
    int together = room.asked() > 0 ? workers * widest : room.cores();
    List<RunRequest> runs = jobs.stream().sorted(ORDER).map(Job::request).toList();
    return new Schedule(runs, new PoolSize(workers, together), widest);
  }

  /** What was chosen and why, in a sentence. */
  String words(Room room) {
    String chosen =
        "%s of %s on %s%s"
            .formatted(
                counted(size.workers(), "worker"),
                threadWords(),
                counted(room.cores(), "core"),
                runs.size() > size.workers() ? ", the longest runs first" : "");
    int idle = room.cores() - size.workers() * threads;
    return idle <= 0 || room.asked() > 0 ? chosen : chosen + "; " + idleWords(room, idle);
  }

  private String threadWords() {
    int narrowest = runs.stream().mapToInt(run -> run.spec().threads()).min().orElse(threads);
    return narrowest == threads
        ? counted(threads, "thread") + (size.workers() == 1 ? "" : " each")
        : narrowest + " to " + threads + " threads, no more than cores at once";
  }

  private String idleWords(Room room, int idle) {
    String why =
        size.workers() == room.inMemory() && size.workers() < runs.size()
            ? "more do not fit into the memory"
            : "more threads (cnn.threads) would end with other last digits";
    return "%s idle: %s".formatted(counted(idle, "core") + (idle == 1 ? " is" : " are"), why);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
