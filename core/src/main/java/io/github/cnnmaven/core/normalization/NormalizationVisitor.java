package io.github.cnnmaven.core.normalization;

/** One method per way, so that the compiler finds what a new one is missing. */
public interface NormalizationVisitor<R> {

  R rescaling(Rescaling way);

  R standardization(Standardization way);

  R caffe(Caffe way);

  R measured(Measured way);

  R perImage(PerImage way);

  R zca(Zca way);
}
