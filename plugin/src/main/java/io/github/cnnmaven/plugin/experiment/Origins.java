package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.plan.Fingerprint;
import io.github.cnnmaven.core.result.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says where runs come from; asks git once. */
public final class Origins {

  private final DescriptorFolder descriptors;
  private final String version;
  private final GitState git;

  /**
   * Origins of a project's runs.
   *
   * @param version of this plugin
   */
  public Origins(DescriptorFolder descriptors, String version) {
    this.descriptors = descriptors;
    this.version = version;
    this.git = GitState.of(descriptors.project());
  }

  /** The origin of a descriptor's runs. */
  public Origin of(Path descriptor) throws IOException {
    return new Origin(
        descriptors.shown(descriptor),
        Fingerprint.of(List.of(descriptor)),
        git.commit().orElse(null),
        git.dirty(),
        version);
  }
}
