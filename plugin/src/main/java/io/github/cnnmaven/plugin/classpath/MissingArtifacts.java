package io.github.cnnmaven.plugin.classpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** Says in the user's words what Resolver could not find. */
final class MissingArtifacts {

  private final boolean offline;
  private final String localRepository;

  MissingArtifacts(RepositorySystemSession session) {
    this.offline = session.isOffline();
    this.localRepository = String.valueOf(session.getLocalRepository().getBasedir());
  }

  ClassPathException explain(DependencyCollectionException e) {
    Set<String> missing = new LinkedHashSet<>();
    List<String> reasons = new ArrayList<>();
    for (Exception problem : e.getResult().getExceptions()) {
      if (problem instanceof ArtifactDescriptorException descriptor) {
        missing.add("the pom of " + descriptor.getResult().getRequest().getArtifact());
      }
      reasons.add(root(problem));
    }
    return explanation(missing, reasons, e);
  }

  ClassPathException explain(ArtifactDescriptorException e) {
    String pom = "the pom of " + e.getResult().getRequest().getArtifact();
    return explanation(Set.of(pom), List.of(root(e)), e);
  }

  ClassPathException explain(ArtifactResolutionException e) {
    Set<String> missing = new LinkedHashSet<>();
    List<String> reasons = new ArrayList<>();
    for (ArtifactResult result : e.getResults()) {
      if (!result.isResolved()) {
        missing.add(result.getRequest().getArtifact().toString());
        result.getExceptions().forEach(problem -> reasons.add(root(problem)));
      }
    }
    return explanation(missing, reasons, e);
  }

  private ClassPathException explanation(Set<String> missing, List<String> reasons, Exception e) {
    StringBuilder text = new StringBuilder("The worker's class path is incomplete");
    text.append(offline ? ", and Maven is offline. " : ". ").append("Missing:");
    missing.forEach(artifact -> text.append("\n  ").append(artifact));
    if (offline) {
      text.append("\nRun this build once without -o (--offline); later ones find it in ");
      text.append(localRepository).append('.');
    } else {
      reasons.stream().distinct().forEach(reason -> text.append("\n").append(reason));
      text.append("\nRun the build with -U to look again for what was not found before.");
    }
    return new ClassPathException(text.toString(), e);
  }

  private static String root(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
