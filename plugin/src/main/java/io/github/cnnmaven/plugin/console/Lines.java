package io.github.cnnmaven.plugin.console;

/** Where lines go: the build's log. */
public interface Lines {

  void info(String line);

  void warn(String line);
}
