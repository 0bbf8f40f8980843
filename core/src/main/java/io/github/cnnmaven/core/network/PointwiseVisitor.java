package io.github.cnnmaven.core.network;

/** The layers that keep the shape and change number by number. */
public interface PointwiseVisitor<R> {

  R batchNormalization(BatchNormalization layer);

  R activation(ActivationLayer layer);

  R dropout(Dropout layer);

  R spatialDropout2d(SpatialDropout2d layer);

  R gaussianNoise(GaussianNoise layer);
}
