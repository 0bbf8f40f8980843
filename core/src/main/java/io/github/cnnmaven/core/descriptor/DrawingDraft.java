package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.Probe;
import java.util.List;

/** A kind of picture as written; where it names no probes of its own, all share the same. */
@FunctionalInterface
interface DrawingDraft {

  Drawing with(List<Probe> common);
}
