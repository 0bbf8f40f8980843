package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.picture.Crop;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.engine.data.Images;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An image that is shown to the network.
 *
 * @param name as in the descriptor
 * @param title its name and, where it is known, its class
 * @param pixels from 0 to 255
 */
record ProbeImage(String name, String title, Raster pixels) {

  private static final int COLORS = 3;

  /** The images of these probes; what cannot be had is noted. */
  static List<ProbeImage> of(List<Probe> probes, Subject subject, Easel easel) {
    List<ProbeImage> images = new ArrayList<>();
    for (Probe probe : probes) {
      try {
        images.add(
            probe instanceof ImageProbe own ? of(own, subject) : of((FileProbe) probe, subject));
      } catch (IOException | IllegalArgumentException e) {
        easel.note("Probe " + probe.name() + ": " + e.getMessage());
      }
    }
    return images;
  }

  private static ProbeImage of(ImageProbe probe, Subject subject) {
    Images images = subject.parts().of(probe.part());
    if (probe.index() >= images.size()) {
      throw new IllegalArgumentException("there are only " + images.size() + " images");
    }
    String title = probe.name() + ", " + subject.className(images.label(probe.index()));
    return new ProbeImage(probe.name(), title, Subject.image(images, probe.index()));
  }

  private static ProbeImage of(FileProbe probe, Subject subject) throws IOException {
    ImageShape shape = subject.pixels().shape();
    Raster picture = PictureFile.read(Path.of(probe.file()));
    Crop crop = probe.crop();
    if (crop != null) {
      if (crop.left() + crop.width() > picture.width()
          || crop.top() + crop.height() > picture.height()) {
        throw new IllegalArgumentException(
            "the crop is not within its " + picture.width() + "x" + picture.height() + " pixels");
      }
      picture = picture.part(crop.left(), crop.top(), crop.width(), crop.height());
    }
    Size size = probe.size() == null ? new Size(shape.height(), shape.width()) : probe.size();
    Raster sized = picture.resized(size.height(), size.width());
    return new ProbeImage(
        probe.name(), probe.name(), shape.channels() == COLORS ? sized : PictureFile.grey(sized));
  }
}
