package io.github.cnnmaven.core.gate;

/** A condition that results must meet. */
public sealed interface Gate permits LevelGate, EffectGate, RegressionGate, DataGate {}
