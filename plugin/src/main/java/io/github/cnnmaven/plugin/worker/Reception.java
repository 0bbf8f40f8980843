package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where one worker calls. Every process of the machine can connect to the loopback address, so the
 * worker shows a token that only it was given. Callers are listened to side by side: the worker
 * greets some seconds after it has connected, and one who says nothing must not keep it waiting.
 */
final class Reception implements Closeable {

  private static final int TOKEN_BYTES = 32;
  private static final int POLL_MILLIS = 100;

  private final ServerSocket server;
  private final String token;
  private final List<Socket> callers = new ArrayList<>();
  private final BlockingQueue<Greeting> greetings = new LinkedBlockingQueue<>();

  /** A caller that knows the token. */
  private record Greeting(Socket socket, Channel channel, Message.Hello hello) {}

  Reception() throws IOException {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    inBackground(this::acceptAll);
  }

  int port() {
    return server.getLocalPort();
  }

  String token() {
    return token;
  }

  /** Waits for the worker's greeting; null when it has died or kept us waiting too long. */
  @Nullable Channel await(Process worker, Duration patience)
      throws InterruptedException, WorkerException {
    long start = System.nanoTime();
    while (worker.isAlive() && System.nanoTime() - start < patience.toNanos()) {
      Greeting greeting = greetings.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
      if (greeting != null) {
        return welcome(greeting);
      }
    }
    return null;
  }

  private synchronized Channel welcome(Greeting greeting) throws WorkerException {
    if (greeting.hello().protocol() != Message.PROTOCOL) {
      throw new WorkerException(
          "The worker speaks protocol %s and the plugin %s: they are not of one version"
              .formatted(greeting.hello().protocol(), Message.PROTOCOL));
    }
    callers.remove(greeting.socket());
    return greeting.channel();
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        accept(server.accept());
      } catch (IOException ignored) {
        // Most often closed while it waited, which is how waiting ends.
      }
    }
  }

  private synchronized void accept(Socket caller) throws IOException {
    if (server.isClosed()) {
      caller.close();
      return;
    }
    callers.add(caller);
    inBackground(() -> hear(caller));
  }

  private void hear(Socket caller) {
    try {
      Channel channel = new Channel(caller);
      if (channel.receive() instanceof Message.Hello hello && isToken(hello.token())) {
        greetings.add(new Greeting(caller, channel, hello));
      } else {
        caller.close();
      }
    } catch (IOException ignored) {
      // Who says nothing that we understand is not our worker. Its socket closes with the others.
    }
  }

  private boolean isToken(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "cnn-worker-reception");
    thread.setDaemon(true);
    thread.start();
  }

  /** Sends away all callers but the one that was welcome. */
  @Override
  public synchronized void close() throws IOException {
    server.close();
    for (Socket caller : callers) {
      caller.close();
    }
  }
}
