package io.github.cnnmaven.benchmark;

/** What trains one batch again and again. */
interface Contender {

  /** One step of training. */
  void step();

  /** Of the workload's network, at its first weights. */
  interface Maker {

    Contender make(Workload workload, int batch, int threads) throws Exception;
  }
}
