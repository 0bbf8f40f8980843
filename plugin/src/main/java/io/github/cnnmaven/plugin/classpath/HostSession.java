package io.github.cnnmaven.plugin.classpath;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;

/** The build's resolver session, changed where the worker's class path needs it otherwise. */
final class HostSession {

  private static final String PLATFORM_PROPERTY = "javacpp.platform";

  private HostSession() {}

  /**
   * A session that sees the same tree in every build.
   *
   * <ul>
   *   <li>{@code -Djavacpp.platform=...} and its like switch profiles in the poms of JavaCPP and
   *       leave other natives in the tree; they are taken away.
   *   <li>The build's cache of poms may hold what was read with them, so this session has its own.
   *   <li>Maven lets pass a dependency's pom that cannot be read, and takes it for one without
   *       dependencies; the worker would miss classes later.
   *   <li>Poms of dependencies name repositories of their own; ours come from the build alone.
   * </ul>
   */
  static RepositorySystemSession of(RepositorySystemSession build) {
    DefaultRepositorySystemSession session = new DefaultRepositorySystemSession(build);
    session.setUserProperties(withoutPlatform(build.getUserProperties()));
    session.setSystemProperties(withoutPlatform(build.getSystemProperties()));
    session.setCache(new DefaultRepositoryCache());
    session.setIgnoreArtifactDescriptorRepositories(true);
    session.setArtifactDescriptorPolicy((any, request) -> ArtifactDescriptorPolicy.STRICT);
    return session;
  }

  private static Map<String, String> withoutPlatform(Map<String, String> properties) {
    Map<String, String> kept = new TreeMap<>(properties);
    kept.keySet().removeIf(name -> name.startsWith(PLATFORM_PROPERTY));
    return kept;
  }
}
