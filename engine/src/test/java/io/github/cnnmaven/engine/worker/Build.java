package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The build's side of a worker, with the worker in a process of its own. */
final class Build implements AutoCloseable {

  static final String TOKEN = "secret";
  private static final int CONNECT_MILLIS = 60_000;

  private final ServerSocket server;
  private final Process process;

  /** Starts a worker that logs into a file, with more flags for its JVM. */
  Build(Path log, String... flags) throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(CONNECT_MILLIS);
    process = start(log, TOKEN, List.of(flags), String.valueOf(server.getLocalPort()));
  }

  static Process start(Path log, String token, String... arguments) throws IOException {
    return start(log, token, List.of(), arguments);
  }

  private static Process start(Path log, String token, List<String> flags, String... arguments)
      throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=0",
            "-cp",
            System.getProperty("java.class.path"));
    // Of flags that contradict each other the last one wins.
    java.command().addAll(flags);
    java.command().add(WorkerMain.class.getName());
    java.command().addAll(List.of(arguments));
    java.environment().put("OMP_NUM_THREADS", "1");
    java.environment().put(WorkerMain.TOKEN, token);
    return java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** The channel, after the greeting. */
  Channel greeted() throws IOException {
    Channel channel = new Channel(server.accept());
    Message hello = channel.receive();
    if (!new Message.Hello(Message.PROTOCOL, TOKEN, process.pid()).equals(hello)) {
      throw new IOException("Not a greeting: " + hello);
    }
    return channel;
  }

  /** The channel before the greeting. */
  Channel connected() throws IOException {
    return new Channel(server.accept());
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  long pid() {
    return process.pid();
  }

  int exitCode() throws InterruptedException {
    return exitCode(process);
  }

  static int exitCode(Process process) throws InterruptedException {
    return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    server.close();
  }
}
