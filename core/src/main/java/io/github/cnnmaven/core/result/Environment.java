package io.github.cnnmaven.core.result;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The machine and software that trained a run.
 *
 * @param os name, version and architecture
 * @param cpu model name as the system tells it
 * @param cores that the worker could see
 * @param threads that computed
 * @param acceleration which code computed, as asserted at run time; {@link #FASTEST} at best
 * @param versions by name: java, deeplearning4j, nd4j backend and so on
 */
public record Environment(
    String os,
    String cpu,
    int cores,
    int threads,
    String acceleration,
    SortedMap<String, String> versions) {

  /** What {@code acceleration} says of the fastest code there is. */
  public static final String FASTEST = "oneDNN, the network as a whole";

  public Environment {
    versions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }
}
