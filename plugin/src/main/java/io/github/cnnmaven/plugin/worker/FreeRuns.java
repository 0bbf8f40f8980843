package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;

/** Keeps nothing, and lets everybody train everything. */
public final class FreeRuns implements RunKeeper {

  @Override
  public Hold take(RunRequest run) {
    return new FreeRun(run);
  }

  private record FreeRun(RunRequest request) implements Hold {

    @Override
    public boolean isServed() {
      return false;
    }

    @Override
    public void keep() {}

    @Override
    public void close() {}
  }
}
