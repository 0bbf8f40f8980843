package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.plan.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one kind of picture that was asked for.
 *
 * @param kind the descriptor's word for it
 * @param key fingerprint of what was asked for: drawn again only when it changes
 * @param seconds that it took
 * @param note what could not be drawn and why, or what should be known; null when there is nothing
 * @param pictures in the order to show them in
 */
public record Drawn(
    String kind, String key, double seconds, @Nullable String note, List<Picture> pictures) {

  public Drawn {
    pictures = List.copyOf(pictures);
  }

  /** The key of what is asked for. */
  public static String key(Drawing drawing) {
    return Fingerprint.of(drawing);
  }
}
