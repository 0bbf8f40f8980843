package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sun.misc.Unsafe;

/**
 * A worker that trains nothing. A run's variant says what happens to it, the system property {@code
 * fake.start} what happens before.
 */
public final class FakeWorker {

  private final Channel channel;

  private FakeWorker(Channel channel) {
    this.channel = channel;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("starting up in " + Path.of("").toAbsolutePath());
    start(System.getProperty("fake.start", ""));
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    new FakeWorker(new Channel(socket)).work(System.getenv("CNN_WORKER_TOKEN"));
  }

  private static void start(String how) throws Exception {
    if (how.equals("sleep")) {
      Thread.sleep(60_000);
    } else if (how.equals("die")) {
      System.err.println("no natives here");
      System.exit(1);
    } else if (how.startsWith("die once ") && Files.notExists(Path.of(how.substring(9)))) {
      Files.createFile(Path.of(how.substring(9)));
      System.exit(1);
    }
  }

  private void work(String token) throws Exception {
    int protocol = Integer.getInteger("fake.protocol", Message.PROTOCOL);
    String shown = Boolean.getBoolean("fake.impostor") ? "guessed" : token;
    channel.send(new Message.Hello(protocol, shown, ProcessHandle.current().pid()));
    Message message = channel.receive();
    while (message instanceof Message.Run run) {
      train(run.request());
      message = channel.receive();
    }
    System.exit(message == null ? 3 : Integer.getInteger("fake.exit", 0));
  }

  private void train(RunRequest run) throws Exception {
    Files.createDirectories(partial(run));
    if (run.variant().equals("killed-once")) {
      System.out.println("checkpoint " + run.checkpoint());
    }
    if (run.variant().equals("unannounced")) {
      dieOnceOver(run);
    }
    channel.send(new Message.PhaseStarted(run.run(), Phase.LOAD_DATA));
    System.out.println("training " + run.run());
    channel.send(new Message.PhaseStarted(run.run(), Phase.TRAIN));
    channel.send(new Message.EpochEnded(run.run(), epoch(1)));
    if (run.variant().equals("killed-once")) {
      killOnce(run);
    }
    if (run.variant().equals("slowOnce")) {
      takeTimeOnce(run);
    }
    misbehave(run.variant());
    channel.send(new Message.EpochEnded(run.run(), epoch(2)));
    if (!run.variant().equals("resultless")) {
      Files.writeString(partial(run).resolve("run.json"), Json.pretty(result(run)));
    }
    Files.move(partial(run), Path.of(run.directory()));
    if (run.variant().equals("untold")) {
      Runtime.getRuntime().halt(9);
    }
    channel.send(new Message.RunEnded(run.run(), RunStatus.FINISHED));
    if (run.variant().equals("dies-after")) {
      Runtime.getRuntime().halt(8);
    }
  }

  private void misbehave(String how) throws Exception {
    switch (how) {
      case "exit0" -> System.exit(0);
      case "exit42" -> System.exit(42);
      case "halt" -> Runtime.getRuntime().halt(7);
      case "killed" -> kill("-KILL");
      case "aborted" -> kill("-ABRT");
      case "segfault" -> segfault();
      case "heap" -> System.out.println(new long[Integer.MAX_VALUE - 8].length);
      case "hangs" -> Thread.sleep(60_000);
      case "lives" -> live();
      case "hangs-up" -> hangUp();
      case "chatter" -> chatter();
      case "flood" -> flood();
      case "binary" -> binary();
      case "slow", "slow2" -> Thread.sleep(60_000);
      default -> Thread.sleep(20);
    }
  }

  private static void killOnce(RunRequest run) throws Exception {
    Path mark = Path.of(run.directory() + ".mark");
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      kill("-KILL");
    }
  }

  /** For the first build that trains it, whichever shares the cache. */
  private static void takeTimeOnce(RunRequest run) throws Exception {
    Path mark = Path.of(run.checkpoint() + ".mark");
    Files.createDirectories(mark.getParent());
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      Thread.sleep(60_000);
    }
  }

  private static void kill(String signal) throws Exception {
    String pid = Long.toString(ProcessHandle.current().pid());
    new ProcessBuilder("kill", signal, pid).start().waitFor();
    Thread.sleep(60_000);
  }

  /** Writes where nobody may, as broken native code does. */
  private static void segfault() throws Exception {
    Field field = Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    ((Unsafe) field.get(null)).putAddress(8, 0);
  }

  /** Takes longer than a silent worker may, and says that it lives. */
  private void live() throws Exception {
    for (int i = 0; i < 12; i++) {
      Thread.sleep(250);
      channel.send(new Message.Alive("lives-s1"));
    }
  }

  private void chatter() throws Exception {
    channel.send(new Message.Stop());
    Thread.sleep(60_000);
  }

  private void hangUp() throws Exception {
    channel.close();
    Thread.sleep(60_000);
  }

  private static void flood() {
    String line = "x".repeat(999);
    for (int i = 0; i < 20_000; i++) {
      System.out.println(line);
    }
  }

  private static void binary() {
    byte[] bytes = new byte[2_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
    Runtime.getRuntime().halt(42);
  }

  private static void dieOnceOver(RunRequest run) throws IOException {
    Path mark = Path.of(run.directory() + ".mark");
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      System.out.println("never mind");
      Runtime.getRuntime().halt(6);
    }
  }

  private static Path partial(RunRequest run) {
    return Path.of(run.directory() + ".partial");
  }

  private static EpochRecord epoch(int number) {
    return new EpochRecord(number, Map.of(Split.TRAIN, new Metrics(0.5, 1.5)), 0.02);
  }

  private static RunResult result(RunRequest run) {
    return new RunResult(
        RunResult.FORMAT,
        run.run(),
        run.variant(),
        run.spec().seed(),
        run.spec().fingerprint(),
        RunStatus.FINISHED,
        null,
        2,
        Map.of(),
        0.04,
        "2025-01-01T00:00:00Z",
        List.of(),
        run.spec(),
        run.origin(),
        null);
  }
}
