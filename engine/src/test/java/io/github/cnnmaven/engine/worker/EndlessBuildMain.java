package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.engine.Fixtures;
import java.nio.file.Path;

/** A build in a JVM of its own: trains without end, and says its worker's process id meanwhile. */
public final class EndlessBuildMain {

  private EndlessBuildMain() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path data = Fixtures.dataSet(folder.resolve("data"), 120, 60);
    RunRequest endless =
        Fixtures.request(
            Fixtures.spec(Fixtures.network(0), 1_000_000, 1), data, folder.resolve("a"));
    try (Build build = new Build(folder.resolve("worker.log"));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(endless));
      Message news = channel.receive();
      while (!(news instanceof Message.EpochEnded)) {
        news = channel.receive();
      }
      System.out.println(build.pid());
      while (news != null) {
        news = channel.receive();
      }
    }
  }
}
