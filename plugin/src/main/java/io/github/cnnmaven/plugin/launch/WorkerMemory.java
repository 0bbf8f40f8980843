package io.github.cnnmaven.plugin.launch;

import java.util.List;

/**
 * What a worker may take, in mebibytes.
 *
 * @param heap for Java objects, the data set's bytes among them
 * @param offHeap for tensors, which live outside the heap
 */
public record WorkerMemory(int heap, int offHeap) {

  /** Room for code, threads and the natives themselves. */
  private static final int OVERHEAD = 1024;

  private static final int MEBIBYTE = 1 << 20;

  /** Enough for the small images of the usual data sets. */
  public static WorkerMemory usual() {
    return new WorkerMemory(1024, 2048);
  }

  /**
   * Enough for a network, twice what is planned: what an optimizer remembers lies in the heap,
   * weights and activations outside, and evaluation takes larger batches.
   *
   * @param bytes that training needs by the plan's estimate
   */
  public static WorkerMemory forNeed(long bytes) {
    int need = Math.toIntExact(bytes / MEBIBYTE);
    return new WorkerMemory(usual().heap + need, usual().offHeap + 2 * need);
  }

  /**
   * All that a worker may take, a third of it for the heap.
   *
   * @param bytes of heap, tensors and the rest together
   */
  public static WorkerMemory inAll(long bytes) {
    int rest = Math.max(MEBIBYTE / 1024, Math.toIntExact(bytes / MEBIBYTE) - OVERHEAD);
    return new WorkerMemory(rest / 3, rest - rest / 3);
  }

  /** Heap, tensors and the rest together. */
  public long bytes() {
    return (long) (heap + offHeap + OVERHEAD) * MEBIBYTE;
  }

  /** All three limits; by default the others would follow from the heap's. */
  List<String> flags() {
    return List.of(
        "-Xmx" + heap + "m",
        "-Dorg.bytedeco.javacpp.maxbytes=" + offHeap + "m",
        "-Dorg.bytedeco.javacpp.maxphysicalbytes=" + (heap + offHeap + OVERHEAD) + "m");
  }
}
