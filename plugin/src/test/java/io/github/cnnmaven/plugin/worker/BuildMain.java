package io.github.cnnmaven.plugin.worker;

import java.nio.file.Path;

/** A build with a worker that takes its time; says the worker's process id once it trains. */
public final class BuildMain {

  private BuildMain() {}

  public static void main(String[] args) throws Exception {
    FakePool pool = new FakePool(Path.of(args[0]));
    pool.heard.atEpoch =
        () ->
            ProcessHandle.current().children().forEach(worker -> System.out.println(worker.pid()));
    pool.run(1, "slow");
  }
}
