package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.engine.worker.WorkerMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long a worker takes from its start to its first steps: the JVM, the native code, the data set
 * and the network. A worker does not tell of a step, so a short epoch is waited for.
 *
 * @param log what the worker prints is added to it
 */
record WorkerStart(Workload workload, Path log) {

  private static final String TOKEN = "benchmark";
  private static final int BATCH = 32;

  /** Enough of each class to validate with some. */
  private static final int IMAGES_OF_A_CLASS = 10;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /**
   * Starts a worker several times.
   *
   * @return seconds of each, without a first one that finds the system's caches cold
   */
  List<Double> seconds(int times) throws IOException, InterruptedException {
    OwnRun run = new OwnRun(workload, BATCH, 1, Augmentation.NONE);
    List<Double> seconds = new ArrayList<>();
    try (Scratch folder = Scratch.create()) {
      run.write(folder.path(), IMAGES_OF_A_CLASS * workload.classes());
      for (int seed = 1; seed <= times + 1; seed++) {
        seconds.add(toFirstEpoch(new Message.Run(run.request(folder.path(), seed, 1))));
      }
    }
    return seconds.subList(1, seconds.size());
  }

  private double toFirstEpoch(Message.Run run) throws IOException, InterruptedException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      long start = System.nanoTime();
      Process worker = start(server.getLocalPort());
      try {
        return (toFirstEpoch(server, run) - start) / 1e9;
      } finally {
        worker.destroy();
        worker.waitFor();
      }
    }
  }

  /** When it ended, in nanoseconds. */
  private static long toFirstEpoch(ServerSocket server, Message.Run run) throws IOException {
    try (Socket socket = server.accept();
        Channel channel = new Channel(socket)) {
      channel.waitAtMost(PATIENCE);
      await(channel, Message.Hello.class);
      channel.send(run);
      await(channel, Message.EpochEnded.class);
      long end = System.nanoTime();
      await(channel, Message.RunEnded.class);
      channel.send(new Message.Stop());
      return end;
    }
  }

  private static void await(Channel channel, Class<? extends Message> wanted) throws IOException {
    Message message = channel.receive();
    while (!wanted.isInstance(message)) {
      if (message == null) {
        throw new IOException("The worker ended before its " + wanted.getSimpleName());
      }
      message = channel.receive();
    }
  }

  /** As the plugin starts them. */
  private Process start(int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx1024m",
                "-Dorg.bytedeco.javacpp.maxbytes=2048m",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=4096m",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder
        .environment()
        .putAll(
            Map.of(WorkerMain.TOKEN, TOKEN, "OMP_NUM_THREADS", "1", "OMP_WAIT_POLICY", "PASSIVE"));
    return builder.start();
  }
}
