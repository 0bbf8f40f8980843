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
 * @param acceleration which code ran the convolutions, as asserted at run time
 * @param versions by name: java, deeplearning4j, nd4j backend and so on
 */
public record Environment(
    String os,
    String cpu,
    int cores,
    int threads,
    String acceleration,
    SortedMap<String, String> versions) {

  public Environment {
    versions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }
}
