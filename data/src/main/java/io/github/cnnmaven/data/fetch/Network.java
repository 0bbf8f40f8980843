package io.github.cnnmaven.data.fetch;

import java.net.URI;
import java.util.Optional;

/** What a build's settings say of reaching other machines. */
public interface Network {

  /** Nothing special: no proxy, no credentials. */
  Network DIRECT =
      new Network() {
        @Override
        public boolean isOffline() {
          return false;
        }

        @Override
        public Optional<Proxy> proxy(URI address) {
          return Optional.empty();
        }

        @Override
        public Optional<Credentials> credentials(URI address) {
          return Optional.empty();
        }
      };

  /** Whether nothing may be fetched. */
  boolean isOffline();

  /** Through which machine to reach an address. */
  Optional<Proxy> proxy(URI address);

  /** Who to be at an address. */
  Optional<Credentials> credentials(URI address);

  /** A name and what proves it. */
  record Credentials(String user, String password) {

    @Override
    public String toString() {
      return user + ":***";
    }
  }

  /** A machine that passes requests on. */
  record Proxy(String host, int port, Optional<Credentials> credentials) {}
}
