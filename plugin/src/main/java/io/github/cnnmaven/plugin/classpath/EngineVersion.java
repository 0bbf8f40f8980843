package io.github.cnnmaven.plugin.classpath;

import io.github.cnnmaven.core.plan.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Which engine trains, as part of what a result depends on. A version that is not released yet says
 * little: its jars' checksum is added, so that no result of yesterday's engine is taken for
 * today's.
 */
public record EngineVersion(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {

  private static final String SNAPSHOT = "-SNAPSHOT";
  private static final int DIGITS = 12;

  public EngineVersion {
    repositories = List.copyOf(repositories);
  }

  /** The engine that belongs to a version of the plugin. */
  public String of(String version) {
    if (!version.endsWith(SNAPSHOT)) {
      return version;
    }
    try {
      return version + "+" + Fingerprint.of(jars(version)).substring(0, DIGITS);
    } catch (ArtifactResolutionException | IOException e) {
      // Where it cannot be had nothing is trained, and results in the project are still shown.
      return version;
    }
  }

  private List<Path> jars(String version) throws ArtifactResolutionException {
    List<Path> jars = new ArrayList<>();
    for (String artifact : List.of("cnn-core", "cnn-engine")) {
      ArtifactRequest request =
          new ArtifactRequest(
              new DefaultArtifact("io.github.cnnmaven", artifact, "jar", version),
              repositories,
              null);
      jars.add(system.resolveArtifact(session, request).getArtifact().getFile().toPath());
    }
    return jars;
  }
}
