package io.github.cnnmaven.core.picture;

import io.github.cnnmaven.core.prepared.Part;
import java.util.Locale;

/**
 * An image of the data set, whatever a run makes of it: limits and validation shares do not count.
 *
 * @param part the part as the data set has it
 * @param index from 0
 */
public record ImageProbe(Part part, int index) implements Probe {

  @Override
  public String name() {
    return part.name().toLowerCase(Locale.ROOT) + ":" + index;
  }
}
