package io.github.cnnmaven.plugin.data;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.data.fetch.Artifacts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Data sets in the project's repositories.
 *
 * @param repositories of the project
 */
public record MavenArtifacts(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
    implements Artifacts {

  @Override
  public Optional<Path> find(String coordinates) {
    LocalArtifactRequest request =
        new LocalArtifactRequest(artifact(coordinates), repositories, null);
    File file = session.getLocalRepositoryManager().find(session, request).getFile();
    return Optional.ofNullable(file).filter(File::isFile).map(File::toPath);
  }

  @Override
  public Path resolve(String coordinates) throws DataException {
    try {
      ArtifactRequest request = new ArtifactRequest(artifact(coordinates), repositories, null);
      return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    } catch (ArtifactResolutionException e) {
      String offline =
          session.isOffline()
              ? "Maven is offline: run mvn cnn:datasets once without -o"
              : "Looked in " + repositories;
      throw new DataException("The data set " + coordinates + " cannot be resolved. " + offline, e);
    }
  }

  /** As a user writes it: {@code group:artifact:version:type[:classifier]}. */
  private static Artifact artifact(String coordinates) {
    String[] parts = coordinates.split(":");
    String classifier = parts.length > 4 ? parts[4] : "";
    return new DefaultArtifact(parts[0], parts[1], classifier, parts[3], parts[2]);
  }
}
