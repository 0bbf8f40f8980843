package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.view.PictureKind.Subject;
import java.util.List;

/**
 * The pictures of an experiment.
 *
 * @param choice of the probe image
 * @param probed what the networks make of it
 * @param networks of the networks themselves
 * @param data of the data set
 */
public record ExperimentPictures(
    ProbeChoice choice,
    List<GalleryView> probed,
    List<GalleryView> networks,
    List<GalleryView> data) {

  public ExperimentPictures {
    probed = List.copyOf(probed);
    networks = List.copyOf(networks);
    data = List.copyOf(data);
  }

  static ExperimentPictures of(ExperimentResults results, ResultFolder folder) {
    ProbeChoice choice = ProbeChoice.of(results.firstFinished(), folder);
    ExperimentGalleries galleries = new ExperimentGalleries(results, choice, folder);
    return new ExperimentPictures(
        choice,
        galleries.of(Subject.PROBE),
        galleries.of(Subject.NETWORK),
        galleries.of(Subject.DATA));
  }

  /** Whether there are any of networks. */
  boolean hasNetworks() {
    return !probed.isEmpty() || !networks.isEmpty();
  }
}
