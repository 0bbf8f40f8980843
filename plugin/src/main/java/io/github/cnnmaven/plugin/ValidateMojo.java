package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the descriptors and reports every problem in them at once, with its place. Trains nothing
 * and loads no native code.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public class ValidateMojo extends AbstractDescriptorMojo {

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder) {
    for (Experiment experiment : experiments) {
      int variants = experiment.variants().size();
      int runs = variants * experiment.seeds().size();
      getLog()
          .info(
              String.format(
                  "%s: experiment %s, %d variants, %d runs: in order",
                  folder.shown(experiment.file()), experiment.name(), variants, runs));
    }
  }
}
