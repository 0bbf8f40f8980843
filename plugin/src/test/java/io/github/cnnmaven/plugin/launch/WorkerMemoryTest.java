package io.github.cnnmaven.plugin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkerMemoryTest {

  private static final long GIBIBYTE = 1L << 30;

  @Test
  void growsWithWhatThePlanEstimates() {
    assertThat(WorkerMemory.forNeed(0)).isEqualTo(WorkerMemory.usual());
    assertThat(WorkerMemory.forNeed(GIBIBYTE)).isEqualTo(new WorkerMemory(2048, 4096));
  }

  @Test
  void splitsWhatAWorkerMayTakeInAll() {
    WorkerMemory memory = WorkerMemory.inAll(4 * GIBIBYTE);

    assertThat(memory).isEqualTo(new WorkerMemory(1024, 2048));
    assertThat(memory.bytes()).isEqualTo(4 * GIBIBYTE);
  }

  @Test
  void startsNoMoreWorkersThanFitIntoTheMachine() {
    WorkerMemory usual = WorkerMemory.usual();

    assertThat(MachineMemory.workers(usual, 24 * GIBIBYTE)).isEqualTo(5);
    assertThat(MachineMemory.workers(usual, 2 * GIBIBYTE)).isEqualTo(1);
  }
}
