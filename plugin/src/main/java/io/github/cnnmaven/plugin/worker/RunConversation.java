package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** What is said about one run, from the request to its end. */
final class RunConversation {

  private final RunRequest request;
  private final WorkerLog log;
  private final RunListener listener;
  private @Nullable Phase phase;
  private @Nullable String complaint;
  private int epochs;
  private boolean silent;
  private boolean ended;

  RunConversation(RunRequest request, WorkerLog log, RunListener listener) {
    this.request = request;
    this.log = log;
    this.listener = listener;
  }

  /** Sends the request and listens until the run has ended or nothing more can be heard. */
  void hold(Channel channel) {
    try {
      channel.send(new Message.Run(request));
      Message message = channel.receive();
      while (message != null) {
        hear(message);
        message = ended ? null : channel.receive();
      }
    } catch (SocketTimeoutException e) {
      complaint = e.getMessage() + " and was stopped";
      silent = true;
    } catch (SocketException ignored) {
      // The worker is gone, and how it ended says more than a broken connection.
    } catch (IOException e) {
      complaint = e.getMessage();
    }
  }

  RunRequest request() {
    return request;
  }

  /** What the worker announced last, null when it has not begun. */
  @Nullable Phase phase() {
    return phase;
  }

  int epochs() {
    return epochs;
  }

  /** What was wrong with what the worker said, null when nothing was. */
  @Nullable String complaint() {
    return complaint;
  }

  /** Whether the worker gave no sign of life. */
  boolean isSilent() {
    return silent;
  }

  /** Whether the worker said that the run has ended. */
  boolean isEnded() {
    return ended;
  }

  private void hear(Message message) throws IOException {
    if (message instanceof Message.Alive) {
      return;
    }
    if (message instanceof Message.PhaseStarted started && isOurs(started.run())) {
      begin();
      phase = started.phase();
      listener.phaseStarted(request, started.phase());
    } else if (message instanceof Message.RunResumed resumed && isOurs(resumed.run())) {
      epochs = resumed.epochs();
      listener.runResumed(request, resumed.epochs());
    } else if (message instanceof Message.EpochEnded epoch && isOurs(epoch.run())) {
      epochs++;
      listener.epochEnded(request, epoch.epoch());
    } else if (message instanceof Message.RunEnded end && isOurs(end.run())) {
      ended = true;
    } else {
      throw new IOException("Not to be said during run " + request.run() + ": " + message);
    }
  }

  /** Only now, so that a worker that dies before leaves its log as its own. */
  private void begin() {
    if (phase == null) {
      log.beginRun(new RunFolder(request).log());
    }
  }

  private boolean isOurs(String run) {
    return run.equals(request.run());
  }
}
