package io.github.cnnmaven.data;

/** Is told what takes time. */
public interface DataNews {

  /** Keeps it to itself. */
  DataNews SILENT = line -> {};

  /** A line for people. */
  void tell(String line);
}
