package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.run.RunDrawing;
import io.github.cnnmaven.engine.run.RunExecution;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains what the build asks for, one run after the other. A second thread listens all the while,
 * and tells when the build is gone.
 */
final class Worker {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private final Channel channel;
  private final Consumer<String> abandoned;
  private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();

  /** From then on the socket is closed by this side, which says nothing of the build. */
  private volatile boolean ending;

  /**
   * A worker over an open channel.
   *
   * @param abandoned is told why, from the listening thread, when the build is gone
   */
  Worker(Channel channel, Consumer<String> abandoned) {
    this.channel = channel;
    this.abandoned = abandoned;
  }

  /** Loads the native code, greets the build and works until told to stop. */
  ExitCode work(String token) {
    try {
      listen();
      NativeLibrary.load();
      channel.send(new Message.Hello(Message.PROTOCOL, token, ProcessHandle.current().pid()));
      Message message = inbox.take();
      while (message instanceof Message.Run run) {
        train(run.request());
        message = inbox.take();
      }
      return ExitCode.STOPPED;
    } catch (IOException | LinkageError | VirtualMachineError e) {
      LOG.error("The worker cannot go on", e);
      return ExitCode.BROKEN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.BROKEN;
    } finally {
      ending = true;
    }
  }

  private void train(RunRequest request) throws IOException {
    LOG.info("{} begins", request.run());
    try (Heartbeat heart = new Heartbeat(channel, request.run())) {
      News news = new News(channel, request.run(), heart);
      RunStatus status =
          request.trained()
              ? RunDrawing.of(request).execute(news)
              : new RunExecution(request, news).execute();
      LOG.info("{} ended: {}", request.run(), status);
    }
  }

  private void listen() {
    Thread listener = new Thread(this::receive, "from the build");
    listener.setDaemon(true);
    listener.start();
  }

  private void receive() {
    try {
      Message message = channel.receive();
      while (message instanceof Message.Run) {
        inbox.add(message);
        message = channel.receive();
      }
      if (message instanceof Message.Stop) {
        inbox.add(message);
      } else {
        abandon(message == null ? "it closed the socket" : "it sent " + message);
      }
    } catch (IOException e) {
      abandon(e.toString());
    }
  }

  private void abandon(String why) {
    if (!ending) {
      abandoned.accept(why);
    }
  }
}
