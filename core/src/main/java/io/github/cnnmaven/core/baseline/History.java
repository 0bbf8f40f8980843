package io.github.cnnmaven.core.baseline;

import java.util.List;

/**
 * Where an experiment stood before, oldest first.
 *
 * @param accepted as the committed baseline file tells
 * @param builds complete ones on this machine, as its cache tells
 */
public record History(List<Milestone> accepted, List<Milestone> builds) {

  /** Nothing is known of earlier times. */
  public static final History NONE = new History(List.of(), List.of());

  public History {
    accepted = List.copyOf(accepted);
    builds = List.copyOf(builds);
  }
}
