package io.github.cnnmaven.plugin.classpath;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Finds the worker's class path: collects the engine's dependencies, which reads poms only, then
 * fetches the host's jars among them. Mirrors, proxies, credentials and offline are the session's.
 */
public final class WorkerClassPathResolver {

  private static final String ENGINE = "io.github.cnnmaven:cnn-engine:";

  private static final String RUNTIME = "runtime";

  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  /**
   * Takes Maven's components.
   *
   * @param repositories where the project's plugins come from
   */
  public WorkerClassPathResolver(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.session = HostSession.of(session);
    this.repositories = List.copyOf(repositories);
  }

  /**
   * Finds the class path, downloading what is not in the local repository.
   *
   * @param version of the engine, which is the plugin's own
   * @param models whether models of others are read; what reads them is only then on the class path
   */
  public WorkerClassPath resolve(String version, HostPlatform host, boolean models)
      throws ClassPathException {
    List<ArtifactRequest> requests = new ArrayList<>();
    for (Artifact artifact : HostArtifacts.of(collect(version, models), host)) {
      requests.add(new ArtifactRequest(artifact, repositories, null));
    }
    try {
      return classPath(system.resolveArtifacts(session, requests), host);
    } catch (ArtifactResolutionException e) {
      throw new MissingArtifacts(session).explain(e);
    }
  }

  private DependencyNode collect(String version, boolean models) throws ClassPathException {
    Artifact engine = new DefaultArtifact(ENGINE + version);
    try {
      CollectRequest request = new CollectRequest(new Dependency(engine, RUNTIME), repositories);
      if (models) {
        provided(engine).forEach(request::addDependency);
      }
      return system.collectDependencies(session, request).getRoot();
    } catch (DependencyCollectionException e) {
      throw new MissingArtifacts(session).explain(e);
    }
  }

  /** What the engine does not bring along, as it says in its pom. */
  private List<Dependency> provided(Artifact engine) throws ClassPathException {
    try {
      return system
          .readArtifactDescriptor(
              session, new ArtifactDescriptorRequest(engine, repositories, null))
          .getDependencies()
          .stream()
          .filter(dependency -> dependency.getScope().equals("provided"))
          .map(dependency -> dependency.setScope(RUNTIME))
          .toList();
    } catch (ArtifactDescriptorException e) {
      throw new MissingArtifacts(session).explain(e);
    }
  }

  private static WorkerClassPath classPath(List<ArtifactResult> results, HostPlatform host)
      throws ClassPathException {
    List<Path> files = new ArrayList<>();
    List<String> coordinates = new ArrayList<>();
    for (ArtifactResult result : results) {
      files.add(result.getArtifact().getFile().toPath().toAbsolutePath());
      coordinates.add(result.getArtifact().toString());
    }
    return new WorkerClassPath(files, coordinates, host, backend(results, host));
  }

  private static String backend(List<ArtifactResult> results, HostPlatform host)
      throws ClassPathException {
    return results.stream()
        .map(ArtifactResult::getArtifact)
        .filter(artifact -> HostArtifacts.isBackend(artifact, host))
        .map(artifact -> artifact.getFile().getName())
        .findFirst()
        .orElseThrow(() -> new ClassPathException("The engine asks for no native backend"));
  }
}
