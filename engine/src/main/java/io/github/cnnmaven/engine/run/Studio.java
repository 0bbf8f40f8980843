package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.engine.data.Parts;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.picture.Gallery;
import io.github.cnnmaven.engine.picture.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the pictures of a run are drawn, of its saved model.
 *
 * @param folder of the run, with the model
 * @param listener is told of every picture: many of them may take longer than a worker may be
 *     silent
 */
record Studio(RunRequest request, Path folder, RunListener listener) {

  private static final Logger LOG = LoggerFactory.getLogger(Studio.class);

  /** Draws; what cannot be drawn is noted. */
  List<Drawn> draw(List<Drawing> drawings, Splits splits, Normalizer normalizer) {
    try {
      Parts parts = Parts.read(Path.of(request.data()));
      Subject subject = new Subject(folder, request, splits, parts, normalizer);
      return new Gallery(subject, listener::stepped).draw(drawings);
    } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
      LOG.warn("No pictures of {}", request.run(), e);
      return Gallery.undrawn(drawings, e);
    }
  }
}
