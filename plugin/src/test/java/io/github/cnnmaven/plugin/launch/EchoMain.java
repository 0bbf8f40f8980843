package io.github.cnnmaven.plugin.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what it was started with. */
public final class EchoMain {

  private EchoMain() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("port=" + args[0]);
    out.println("odd=" + System.getProperty("odd"));
    out.println("cachedir=" + System.getProperty("org.bytedeco.javacpp.cachedir"));
    out.println("heap=" + Runtime.getRuntime().maxMemory() / (1 << 20));
    out.println("token=" + System.getenv("CNN_WORKER_TOKEN"));
    out.println("variable=" + System.getenv("CNN_TEST"));
    out.println("threads=" + System.getenv("OMP_NUM_THREADS"));
    out.println("waiting=" + System.getenv("OMP_WAIT_POLICY"));
    out.println("directory=" + System.getProperty("user.dir"));
  }
}
