package io.github.cnnmaven.plugin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.worker.PoolSize;
import io.github.cnnmaven.plugin.worker.Requests;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final Room TWO_CORES = new Room(2, 9, 0);
  private static final Room EIGHT_CORES = new Room(8, 9, 0);

  @Test
  void trainsTheLongestRunsFirst() {
    Schedule schedule =
        Schedule.of(List.of(job("a", 1, 5), job("b", 1, 9), job("c", 1, 7)), TWO_CORES);

    assertThat(schedule.runs()).map(RunRequest::variant).containsExactly("b", "c", "a");
    assertThat(schedule.size()).isEqualTo(new PoolSize(2, 2));
    assertThat(schedule.words(TWO_CORES))
        .isEqualTo("2 workers of 1 thread each on 2 cores, the longest runs first");
  }

  @Test
  void keepsThePlansOrderOfRunsAlike() {
    Schedule schedule =
        Schedule.of(List.of(job("c", 1, 5), job("a", 1, 5), job("b", 1, 5)), TWO_CORES);

    assertThat(schedule.runs()).map(RunRequest::variant).containsExactly("c", "a", "b");
  }

  @Test
  void trainsRunsOfManyThreadsBeforeOthersAndNoMoreThanCores() {
    Schedule schedule = Schedule.of(List.of(job("a", 1, 99), job("b", 2, 9)), TWO_CORES);

    assertThat(schedule.runs()).map(RunRequest::variant).containsExactly("b", "a");
    assertThat(schedule.size()).isEqualTo(new PoolSize(2, 2));
    assertThat(schedule.threads()).isEqualTo(2);
    assertThat(schedule.words(TWO_CORES))
        .isEqualTo("2 workers of 1 to 2 threads, no more than cores at once on 2 cores");
  }

  @Test
  void startsNoMoreWorkersThanThereAreRuns() {
    Schedule schedule = Schedule.of(List.of(job("a", 1, 1)), TWO_CORES);

    assertThat(schedule.size().workers()).isEqualTo(1);
    assertThat(schedule.words(TWO_CORES))
        .isEqualTo(
            "1 worker of 1 thread on 2 cores; 1 core is idle: more threads (cnn.threads) would end"
                + " with other last digits");
  }

  @Test
  void startsNoMoreWorkersThanFitIntoTheMemory() {
    Room room = new Room(8, 3, 0);
    Schedule schedule =
        Schedule.of(List.of(job("a", 2, 1), job("b", 2, 1), job("c", 2, 1), job("d", 2, 1)), room);

    assertThat(schedule.size().workers()).isEqualTo(3);
    assertThat(schedule.words(room))
        .isEqualTo(
            "3 workers of 2 threads each on 8 cores, the longest runs first; 2 cores are idle: more"
                + " do not fit into the memory");
  }

  @Test
  void startsHalfAsManyWorkersOfTwoThreads() {
    List<Job> jobs =
        List.of(job("a", 2, 1), job("b", 2, 1), job("c", 2, 1), job("d", 2, 1), job("e", 2, 1));

    assertThat(Schedule.of(jobs, EIGHT_CORES).size()).isEqualTo(new PoolSize(4, 8));
    assertThat(Schedule.of(jobs, TWO_CORES).size()).isEqualTo(new PoolSize(1, 2));
    assertThat(Schedule.of(jobs, new Room(1, 9, 0)).size()).isEqualTo(new PoolSize(1, 1));
  }

  @Test
  void startsAsManyWorkersAsTheUserAsksFor() {
    Room room = new Room(2, 9, 3);
    Schedule schedule = Schedule.of(List.of(job("a", 2, 1), job("b", 2, 1), job("c", 2, 1)), room);

    assertThat(schedule.size()).isEqualTo(new PoolSize(3, 6));
    assertThat(schedule.words(room)).isEqualTo("3 workers of 2 threads each on 2 cores");
  }

  private static Job job(String variant, int threads, double work) {
    return new Job(Requests.of(variant, 1, Path.of("runs"), threads), work);
  }
}
