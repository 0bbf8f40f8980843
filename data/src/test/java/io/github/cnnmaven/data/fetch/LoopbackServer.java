package io.github.cnnmaven.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server on this machine that gives one file, in good and bad ways. */
final class LoopbackServer implements AutoCloseable {

  /** What was asked for. */
  record Request(String target, @Nullable String range, @Nullable String authorization) {}

  private final byte[] file;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private boolean ranges = true;
  private String moved = "/file";
  private int cutAt = Integer.MAX_VALUE;

  LoopbackServer(byte[] file) throws IOException {
    this.file = file;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** It does not know parts of files. */
  LoopbackServer withoutRanges() {
    ranges = false;
    return this;
  }

  /** Every answer ends after so many bytes. */
  LoopbackServer cuttingAt(int bytes) {
    cutAt = bytes;
    return this;
  }

  /** Where {@code /moved} sends to. */
  LoopbackServer movedTo(String place) {
    moved = place;
    return this;
  }

  URI address(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getHostString()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    requests.add(new Request(exchange.getRequestURI().toString(), range, authorization));
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/moved" -> {
        exchange.getResponseHeaders().set("Location", moved);
        exchange.sendResponseHeaders(302, -1);
      }
      case "/private" -> exchange.sendResponseHeaders(401, -1);
      case "/file", "/any/cifar-10-binary.tar.gz" -> give(exchange, ranges ? range : null, false);
      case "/silent" -> sleep();
      case "/stalls" -> give(exchange, null, true);
      case "/stalls-once" -> give(exchange, range, range == null);
      default -> exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private void give(HttpExchange exchange, @Nullable String range, boolean stall)
      throws IOException {
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    if (from >= file.length) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (range != null) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - from);
    int end = from + Math.min(file.length - from, stall ? file.length / 2 : cutAt);
    exchange.getResponseBody().write(file, from, end - from);
    exchange.getResponseBody().flush();
    if (stall) {
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
