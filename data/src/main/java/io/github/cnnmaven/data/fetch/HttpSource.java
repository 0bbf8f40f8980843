package io.github.cnnmaven.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * An address that bytes can be had from.
 *
 * @param patience how long to wait for an answer
 */
record HttpSource(URI address, Network network, Duration patience) {

  private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_HOPS = 10;

  /** Asks for the bytes from a place on; who answers may begin at the first all the same. */
  HttpResponse<InputStream> open(long from) throws IOException {
    HttpSource hop = this;
    for (int hops = 0; hops <= MOST_HOPS; hops++) {
      HttpResponse<InputStream> response = hop.ask(from);
      if (!MOVED.contains(response.statusCode())) {
        return response;
      }
      response.body().close();
      hop = new HttpSource(hop.movedTo(response), network, patience);
    }
    throw new IOException("it sends from one address to another without an end");
  }

  /**
   * Where an answer sends to. The JDK would follow, but with the same credentials and proxy, which
   * are of this address only.
   */
  private URI movedTo(HttpResponse<?> response) throws IOException {
    String location = response.headers().firstValue("Location").orElse("");
    URI next = resolved(location);
    boolean safe = "https".equals(next.getScheme());
    boolean open = "http".equals(next.getScheme());
    if (location.isEmpty() || next.getHost() == null || !(safe || open && isOpen())) {
      throw new IOException("it sends to '" + location + "', which is not followed");
    }
    return next;
  }

  private URI resolved(String location) throws IOException {
    try {
      return address.resolve(new URI(location));
    } catch (URISyntaxException e) {
      // Without the cause, which says less.
      throw new IOException("it sends to '" + location + "', which is no address");
    }
  }

  private boolean isOpen() {
    return "http".equals(address.getScheme());
  }

  private HttpResponse<InputStream> ask(long from) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", "cnn-maven-plugin")
            // What is measured and resumed are the bytes of the file.
            .header("Accept-Encoding", "identity");
    if (from > 0) {
      request.header("Range", "bytes=" + from + "-");
    }
    network
        .credentials(address)
        .ifPresent(credentials -> request.header("Authorization", basic(credentials)));
    try {
      return client().send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while fetching " + address);
    }
  }

  private HttpClient client() {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience);
    Optional<Network.Proxy> proxy = network.proxy(address);
    if (proxy.isPresent()) {
      client.proxy(ProxySelector.of(new InetSocketAddress(proxy.get().host(), proxy.get().port())));
      proxy.get().credentials().ifPresent(credentials -> identify(client, credentials));
    }
    return client.build();
  }

  /** The JDK tells proxies no passwords for https, unless told that it is all right. */
  private static void identify(HttpClient.Builder client, Network.Credentials credentials) {
    if (System.getProperty(TUNNELS) == null) {
      System.setProperty(TUNNELS, "");
    }
    client.authenticator(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            boolean asked = getRequestorType() == RequestorType.PROXY;
            return asked
                ? new PasswordAuthentication(
                    credentials.user(), credentials.password().toCharArray())
                : super.getPasswordAuthentication();
          }
        });
  }

  private static String basic(Network.Credentials credentials) {
    String pair = credentials.user() + ":" + credentials.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
