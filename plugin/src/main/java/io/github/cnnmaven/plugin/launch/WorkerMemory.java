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

  /** Enough for the small images of the usual data sets. */
  public static WorkerMemory usual() {
    return new WorkerMemory(1024, 2048);
  }

  /** All three limits; by default the others would follow from the heap's. */
  List<String> flags() {
    return List.of(
        "-Xmx" + heap + "m",
        "-Dorg.bytedeco.javacpp.maxbytes=" + offHeap + "m",
        "-Dorg.bytedeco.javacpp.maxphysicalbytes=" + (heap + offHeap + OVERHEAD) + "m");
  }
}
