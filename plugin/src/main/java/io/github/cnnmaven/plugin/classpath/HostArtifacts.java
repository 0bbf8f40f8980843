package io.github.cnnmaven.plugin.classpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.graph.DependencyVisitor;

/**
 * Picks a host's artifacts out of a dependency tree that lists every platform's natives. All of
 * them together are 1.4 GB, one platform's are about 120 MB.
 *
 * <p>Whatever comes in platform variants is taken in the host's variant, listed or not: the
 * backend's own list lacks the ARM platforms and the builds with oneDNN. The build with oneDNN is
 * complete, so the plain one is left out. oneDNN by itself is taken where it is faster than that.
 */
final class HostArtifacts implements DependencyVisitor {

  private static final String BACKEND = "nd4j-native";

  /** oneDNN, and the library that its presets load first. */
  private static final Set<String> ONEDNN = Set.of("dnnl", "opencl");

  private final HostPlatform host;
  private final List<Artifact> portable = new ArrayList<>();
  private final Set<Artifact> natives = new LinkedHashSet<>();

  private HostArtifacts(HostPlatform host) {
    this.host = host;
  }

  /** The tree's artifacts for a host, parents before children, natives last. */
  static List<Artifact> of(DependencyNode root, HostPlatform host) {
    HostArtifacts artifacts = new HostArtifacts(host);
    root.accept(artifacts);
    List<Artifact> all = new ArrayList<>(artifacts.portable);
    all.addAll(artifacts.natives);
    return all;
  }

  /** Whether an artifact is the jar with the backend's natives. */
  static boolean isBackend(Artifact artifact, HostPlatform host) {
    return artifact.getArtifactId().equals(BACKEND)
        && artifact.getClassifier().equals(host.backendClassifier());
  }

  @Override
  public boolean visitEnter(DependencyNode node) {
    Artifact artifact = node.getArtifact();
    if (HostPlatform.isPlatform(artifact.getClassifier())) {
      if (host.hasOneDnn() || !ONEDNN.contains(artifact.getArtifactId())) {
        natives.add(forHost(artifact));
      }
    } else if (!portable.contains(artifact)) {
      portable.add(artifact);
    }
    return true;
  }

  @Override
  public boolean visitLeave(DependencyNode node) {
    return true;
  }

  /** Built anew, so that nothing remembered about the other variant sticks to it. */
  private Artifact forHost(Artifact variant) {
    String classifier =
        variant.getArtifactId().equals(BACKEND) ? host.backendClassifier() : host.name();
    return new DefaultArtifact(
        variant.getGroupId(),
        variant.getArtifactId(),
        classifier,
        variant.getExtension(),
        variant.getVersion());
  }
}
