package io.github.cnnmaven.plugin.cache;

import java.util.List;

/**
 * What a cached run consists of; its file is named {@link #NAME}, and its time of change is when
 * the run was last of use.
 *
 * @param fingerprint the key
 * @param files all but this one, sorted by name
 */
record Manifest(String fingerprint, List<Item> files) {

  static final String NAME = "manifest.json";

  Manifest {
    files = List.copyOf(files);
  }

  /**
   * A file of a run.
   *
   * @param name path from the run's folder, with forward slashes
   * @param size in bytes
   */
  record Item(String name, long size, String sha256) {}

  /** All files together, in bytes. */
  long size() {
    return files.stream().mapToLong(Item::size).sum();
  }
}
