package io.github.cnnmaven.core.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.plan.Specs;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Results;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a real loopback connection. */
@Timeout(30)
class ChannelTest {

  private Socket build;
  private Socket worker;
  private Channel channel;

  @BeforeEach
  void connect() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      worker = new Socket(server.getInetAddress(), server.getLocalPort());
      build = server.accept();
    }
    channel = new Channel(build);
  }

  @AfterEach
  void disconnect() throws IOException {
    channel.close();
    worker.close();
  }

  static Stream<Message> messages() {
    RunRequest request =
        new RunRequest(
            "few-s7",
            "few",
            Specs.SPEC,
            "/data/größe",
            List.of("T-shirt/top", "line\nbreak"),
            "/target/runs/few-s7",
            List.of(new Mistakes(3)),
            Results.ORIGIN);
    Map<Split, Metrics> metrics =
        Map.of(Split.TRAIN, new Metrics(0.5, Double.NaN), Split.VALIDATION, new Metrics(0, 1e300));
    return Stream.of(
        new Message.Hello(Message.PROTOCOL, "secret", 4711),
        new Message.Run(request.resumable("/cache/größe.checkpoint").within(60.0)),
        new Message.PhaseStarted("few-s7", Phase.BUILD_NETWORK),
        new Message.RunResumed("few-s7", 2),
        new Message.Alive("few-s7"),
        new Message.EpochEnded("few-s7", new EpochRecord(3, metrics, 1.5)),
        new Message.RunEnded("few-s7", RunStatus.DIVERGED),
        new Message.Stop());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void carriesEveryMessageUnchanged(Message message) throws IOException {
    new Channel(worker).send(message);

    assertThat(channel.receive()).isEqualTo(message);
  }

  @Test
  void knowsEveryMessageThereIs() {
    assertThat(messages().map(Message::getClass))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(Message.class.getPermittedSubclasses());
  }

  @Test
  void tellsAClosedChannelFromACutMessage() throws IOException {
    write("{\"message\":\"stop\"}\n");
    worker.close();

    assertThat(channel.receive()).isEqualTo(new Message.Stop());
    assertThat(channel.receive()).isNull();
  }

  @Test
  void refusesAMessageThatIsCutOff() throws IOException {
    write("{\"message\":\"stop\"}");
    worker.close();

    assertRefused("The channel was cut off in the middle of a message");
  }

  @Test
  void refusesAMessageThatIsTooLong() throws Exception {
    ExecutorService sender = Executors.newSingleThreadExecutor();
    try {
      Future<?> sent = sender.submit(() -> send("x".repeat(Channel.MAX_LINE_BYTES + 1)));
      assertRefused("A message is longer than 1048576 bytes");
      channel.close();
      sent.get(10, TimeUnit.SECONDS);
    } finally {
      sender.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "hello",
        "{}",
        "[]",
        "{\"message\":\"fly\"}",
        "{\"message\":\"hello\",\"token\":\"secret\"}",
        "{\"message\":\"runEnded\",\"run\":\"few-s7\",\"status\":\"bored\"}",
        "{\"message\":\"stop\"} {\"message\":\"stop\"}"
      })
  void refusesWhatIsNoMessageWithoutRepeatingIt(String line) throws IOException {
    write(line + "\n");

    assertThatThrownBy(channel::receive)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Not a message: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void sendsWholeLinesFromSeveralThreads() throws Exception {
    Channel shared = new Channel(worker);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Message message = new Message.RunEnded("v".repeat(i) + "-s1", RunStatus.FINISHED);
      sent.add(
          threads.submit(
              () -> {
                shared.send(message);
                return message;
              }));
    }
    Set<Object> received = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      received.add(channel.receive());
    }
    threads.shutdown();

    assertThat(received).hasSize(200);
    for (Future<?> each : sent) {
      assertThat(received).contains(each.get());
    }
  }

  @Test
  void saysEachPhaseInWordsThatFollowWhile() {
    assertThat(Stream.of(Phase.values()).map(Phase::words))
        .allMatch(words -> words.matches("[a-z]+ing( [a-z ]+)?"));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(channel::receive).isInstanceOf(IOException.class).hasMessage(message);
  }

  /** A refused sender is cut off: that is no fault of its own. */
  private boolean send(String text) {
    try {
      write(text);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void write(String text) throws IOException {
    worker.getOutputStream().write(text.getBytes(UTF_8));
    worker.getOutputStream().flush();
  }
}
