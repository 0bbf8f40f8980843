package io.github.cnnmaven.plugin.worker;

import java.util.HashSet;
import java.util.Set;

/**
 * The processes that must not outlive the build, whether it ends or is ended by Ctrl-C. A build
 * that is killed cannot do this; its workers end by themselves when their connection closes.
 */
final class Children implements AutoCloseable {

  private final Set<Process> processes = new HashSet<>();
  private final Thread hook = new Thread(this::end, "cnn-workers-end");
  private boolean ending;

  Children() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  synchronized void add(Process process) {
    processes.add(process);
    if (ending) {
      process.destroyForcibly();
    }
  }

  synchronized void remove(Process process) {
    processes.remove(process);
  }

  /** Kills all that live and all that may yet be added. */
  synchronized void end() {
    ending = true;
    processes.forEach(Process::destroyForcibly);
  }

  /** Whether a process died because it was killed here. */
  synchronized boolean isEnding() {
    return ending;
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is going down, and the hook with it: it says so in no other way.
      ending = true;
    }
  }
}
