package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The entry of a worker's process; how to start it is told in the package's description. */
public final class WorkerMain {

  /** The environment variable with the token to greet with. */
  public static final String TOKEN = "CNN_WORKER_TOKEN";

  private WorkerMain() {}

  /** Connects to the port that is the only argument and works until told to stop. */
  public static void main(String[] args) {
    // Pictures are drawn without a screen.
    System.setProperty("java.awt.headless", "true");
    Runtime.getRuntime().halt(work(args).number());
  }

  private static ExitCode work(String[] args) {
    String token = System.getenv(TOKEN);
    if (args.length != 1 || token == null) {
      System.err.println("Usage: WorkerMain <port>, with " + TOKEN + " in the environment");
      return ExitCode.NOT_STARTED;
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        Channel channel = new Channel(socket)) {
      return new Worker(channel, WorkerMain::abandoned).work(token);
    } catch (IOException | NumberFormatException e) {
      System.err.println("Cannot reach the build at port " + args[0] + ": " + e);
      return ExitCode.NOT_STARTED;
    }
  }

  /** Native code may be computing in another thread, so nothing is tidied up. */
  private static void abandoned(String why) {
    System.err.println("The build is gone: " + why);
    Runtime.getRuntime().halt(ExitCode.ABANDONED.number());
  }
}
