package io.github.cnnmaven.plugin.launch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this machine, or the container that the build runs in, has. */
public final class MachineMemory {

  /** For the system and for Maven itself. */
  private static final double SHARE = 0.85;

  private MachineMemory() {}

  /** How many workers fit beside each other; one at least, which may still be too large. */
  public static int workers(WorkerMemory each) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return workers(each, system.getTotalMemorySize());
  }

  static int workers(WorkerMemory each, long bytes) {
    return (int) Math.max(1, (long) (SHARE * bytes) / each.bytes());
  }
}
