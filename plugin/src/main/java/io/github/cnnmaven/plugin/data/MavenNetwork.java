package io.github.cnnmaven.plugin.data;

import io.github.cnnmaven.data.fetch.Network;
import java.net.URI;
import java.util.Optional;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * The network as Maven's settings describe it: offline, proxies with those hosts that need none,
 * and the server whose id is an address's host name. Its mirrors are of repositories, and not
 * asked.
 */
public record MavenNetwork(RepositorySystemSession session) implements Network {

  @Override
  public boolean isOffline() {
    return session.isOffline();
  }

  @Override
  public Optional<Proxy> proxy(URI address) {
    org.eclipse.aether.repository.Proxy proxy =
        session.getProxySelector().getProxy(repository(address).build());
    if (proxy == null) {
      return Optional.empty();
    }
    RemoteRepository behind = repository(address).setProxy(proxy).build();
    return Optional.of(
        new Proxy(
            proxy.getHost(),
            proxy.getPort(),
            credentials(AuthenticationContext.forProxy(session, behind))));
  }

  @Override
  public Optional<Credentials> credentials(URI address) {
    RemoteRepository plain = repository(address).build();
    RemoteRepository known =
        repository(address)
            .setAuthentication(session.getAuthenticationSelector().getAuthentication(plain))
            .build();
    return credentials(AuthenticationContext.forRepository(session, known));
  }

  private static Optional<Credentials> credentials(@Nullable AuthenticationContext context) {
    if (context == null) {
      return Optional.empty();
    }
    try {
      String user = context.get(AuthenticationContext.USERNAME);
      String password = context.get(AuthenticationContext.PASSWORD);
      return user == null || password == null
          ? Optional.empty()
          : Optional.of(new Credentials(user, password));
    } finally {
      AuthenticationContext.close(context);
    }
  }

  private static RemoteRepository.Builder repository(URI address) {
    return new RemoteRepository.Builder(address.getHost(), "default", address.toString());
  }
}
