package io.github.cnnmaven.plugin;

import io.github.cnnmaven.plugin.console.Lines;
import org.apache.maven.plugin.logging.Log;

/** Lines in Maven's log. */
record LogLines(Log log) implements Lines {

  @Override
  public void info(String line) {
    log.info(line);
  }

  @Override
  public void warn(String line) {
    log.warn(line);
  }
}
