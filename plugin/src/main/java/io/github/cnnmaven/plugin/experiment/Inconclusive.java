package io.github.cnnmaven.plugin.experiment;

/** What an inconclusive gate does to the build; named as on the command line. */
public enum Inconclusive {
  fail,
  warn,
  pass
}
