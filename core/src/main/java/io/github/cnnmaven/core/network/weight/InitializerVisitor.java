package io.github.cnnmaven.core.network.weight;

/** One method per initializer, so that the compiler finds what a new one is missing. */
public interface InitializerVisitor<R> {

  R varianceScaling(VarianceScaling initializer);

  R constant(Constant initializer);

  R randomNormal(RandomNormal initializer);

  R truncatedNormal(TruncatedNormal initializer);

  R randomUniform(RandomUniform initializer);

  R whitening(Whitening initializer);
}
