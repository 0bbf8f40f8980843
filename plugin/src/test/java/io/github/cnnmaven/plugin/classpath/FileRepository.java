package io.github.cnnmaven.plugin.classpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.connector.basic.BasicRepositoryConnectorFactory;
import org.eclipse.aether.impl.DefaultServiceLocator;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.spi.connector.RepositoryConnectorFactory;
import org.eclipse.aether.spi.connector.transport.TransporterFactory;
import org.eclipse.aether.transport.file.FileTransporterFactory;

/** A repository in a folder, and a Resolver that sees only it. */
final class FileRepository {

  private final Path remote;
  private final Path local;

  FileRepository(Path folder) {
    this.remote = folder.resolve("remote");
    this.local = folder.resolve("local");
  }

  /** Adds a pom, given the inside of its project element after the coordinates. */
  void pom(String coordinates, String body) throws IOException {
    Artifact artifact = new DefaultArtifact(coordinates);
    String text =
        """
        <project><modelVersion>4.0.0</modelVersion>
        <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</project>
        """
            .formatted(
                artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion(), body);
    Files.writeString(file(artifact, "pom"), text);
  }

  /** Adds jars with nothing in them. */
  void jars(String... coordinates) throws IOException {
    for (String jar : coordinates) {
      Files.writeString(file(new DefaultArtifact(jar), "jar"), jar);
    }
  }

  DefaultRepositorySystemSession session() {
    DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
    session.setLocalRepositoryManager(
        system().newLocalRepositoryManager(session, new LocalRepository(local.toFile())));
    session.setSystemProperties(System.getProperties());
    return session;
  }

  RepositorySystem system() {
    DefaultServiceLocator locator = MavenRepositorySystemUtils.newServiceLocator();
    locator.addService(RepositoryConnectorFactory.class, BasicRepositoryConnectorFactory.class);
    locator.addService(TransporterFactory.class, FileTransporterFactory.class);
    return locator.getService(RepositorySystem.class);
  }

  List<RemoteRepository> repositories() {
    String url = remote.toUri().toString();
    return List.of(new RemoteRepository.Builder("files", "default", url).build());
  }

  private Path file(Artifact artifact, String extension) throws IOException {
    String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
    Path file =
        remote
            .resolve(artifact.getGroupId().replace('.', '/'))
            .resolve(artifact.getArtifactId())
            .resolve(artifact.getVersion())
            .resolve(
                "%s-%s%s.%s"
                    .formatted(
                        artifact.getArtifactId(), artifact.getVersion(), classifier, extension));
    return Files.createDirectories(file.getParent()).resolve(file.getFileName());
  }
}
