package io.github.cnnmaven.plugin.classpath;

import java.nio.file.Path;
import java.util.List;

/**
 * The jars of a worker.
 *
 * @param files in class path order
 * @param coordinates of the same jars, in the same order
 * @param host what the natives among them are for
 * @param backend file name of the jar with the backend's natives: a name for what gets unpacked
 */
public record WorkerClassPath(
    List<Path> files, List<String> coordinates, HostPlatform host, String backend) {

  public WorkerClassPath {
    files = List.copyOf(files);
    coordinates = List.copyOf(coordinates);
  }
}
