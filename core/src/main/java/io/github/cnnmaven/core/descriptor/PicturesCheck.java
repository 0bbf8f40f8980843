package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.AugmentationSheet;
import io.github.cnnmaven.core.picture.ClassImages;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.DrawingVisitor;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FeaturePlane;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.core.picture.Health;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SampleRows;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether pictures can be drawn at all: layers are there in some variant, files of probes exist.
 *
 * @param node of the pictures
 */
record PicturesCheck(DescriptorFile descriptor, YamlNode node, Problems problems) {

  /**
   * The same drawings, with probes at their own places.
   *
   * @param layers of all variants; empty where only their models know
   */
  List<Drawing> check(List<Drawing> drawings, Optional<Set<String>> layers) {
    return drawings.stream().map(drawing -> drawing.accept(new Placing(this, layers))).toList();
  }

  void named(Collection<String> names, Optional<Set<String>> layers) {
    layers.ifPresent(known -> requireKnown(names, known));
  }

  private void requireKnown(Collection<String> names, Set<String> layers) {
    for (String name : names) {
      if (!layers.contains(name)) {
        problems.add(
            node.problem(
                "no variant has a layer '" + name + "'",
                Suggestion.among(name, layers.stream().sorted().toList())));
      }
    }
  }

  List<Probe> probes(List<Probe> probes) {
    return probes.stream().map(this::placed).toList();
  }

  private Probe placed(Probe probe) {
    if (!(probe instanceof FileProbe file)) {
      return probe;
    }
    Optional<Path> path = descriptor.named(file.file(), node, problems);
    if (path.isPresent() && !Files.isRegularFile(path.get())) {
      problems.add(node.problem("the probe " + path.get() + " does not exist", ""));
    }
    return path.<Probe>map(found -> file.at(found.toString())).orElse(probe);
  }

  /** Puts the probes of each kind in their places. */
  private record Placing(PicturesCheck check, Optional<Set<String>> layers)
      implements DrawingVisitor<Drawing> {

    @Override
    public Drawing filterSheets(FilterSheets drawing) {
      check.named(drawing.layers(), layers);
      return drawing;
    }

    @Override
    public Drawing featureMaps(FeatureMaps drawing) {
      check.named(drawing.layers(), layers);
      return new FeatureMaps(
          drawing.layers(), drawing.first(), check.probes(drawing.probes()), drawing.colors());
    }

    @Override
    public Drawing mistakes(Mistakes drawing) {
      return drawing;
    }

    @Override
    public Drawing gradCam(GradCam drawing) {
      String layer = drawing.layer();
      check.named(layer == null ? List.of() : List.of(layer), layers);
      return new GradCam(layer, check.probes(drawing.probes()), drawing.colors());
    }

    @Override
    public Drawing augmentationSheet(AugmentationSheet drawing) {
      return drawing;
    }

    @Override
    public Drawing sampleRows(SampleRows drawing) {
      return drawing;
    }

    @Override
    public Drawing kernelResponses(KernelResponses drawing) {
      return new KernelResponses(drawing.kernels(), check.probes(drawing.probes()));
    }

    @Override
    public Drawing saliency(Saliency drawing) {
      return new Saliency(
          drawing.methods(),
          drawing.samples(),
          drawing.noise(),
          drawing.steps(),
          drawing.window(),
          check.probes(drawing.probes()));
    }

    @Override
    public Drawing filterPatterns(FilterPatterns drawing) {
      check.named(drawing.layers(), layers);
      return drawing;
    }

    @Override
    public Drawing classImages(ClassImages drawing) {
      return drawing;
    }

    @Override
    public Drawing health(Health drawing) {
      return drawing;
    }

    @Override
    public Drawing featurePlane(FeaturePlane drawing) {
      return drawing;
    }
  }
}
