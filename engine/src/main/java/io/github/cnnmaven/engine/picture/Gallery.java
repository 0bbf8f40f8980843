package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.result.Drawn;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws what is asked for of a trained run. */
public final class Gallery {

  private static final Logger LOG = LoggerFactory.getLogger(Gallery.class);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Subject subject;
  private final Runnable drawn;

  /**
   * A gallery of nothing yet.
   *
   * @param drawn is told of every picture
   */
  public Gallery(Subject subject, Runnable drawn) {
    this.subject = subject;
    this.drawn = drawn;
  }

  /**
   * Draws each kind into the run's folder. What goes wrong with one becomes its note.
   *
   * @return what became of each, in the order asked for
   */
  public List<Drawn> draw(List<Drawing> drawings) {
    return drawings.stream().map(this::draw).toList();
  }

  /** What becomes of drawings when there is nothing to draw of. */
  public static List<Drawn> undrawn(List<Drawing> drawings, Throwable why) {
    return drawings.stream()
        .map(
            drawing ->
                new Drawn(
                    drawing.kind(), Drawn.key(drawing), 0, "Not drawn: " + words(why), List.of()))
        .toList();
  }

  private static String words(Throwable why) {
    String message = why.getMessage();
    return message == null ? why.toString() : message;
  }

  private Drawn draw(Drawing drawing) {
    long start = System.nanoTime();
    Easel easel = new Easel(subject.folder(), drawing.kind(), drawn);
    try {
      drawing.accept(new Drawers()).draw(subject, easel);
    } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
      LOG.warn("{} cannot be drawn", drawing.kind(), e);
      easel.note("Not drawn: " + words(e));
    }
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    String note = easel.notes().isEmpty() ? null : String.join(". ", easel.notes());
    return new Drawn(drawing.kind(), Drawn.key(drawing), seconds, note, easel.pictures());
  }
}
