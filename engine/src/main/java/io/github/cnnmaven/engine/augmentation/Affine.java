package io.github.cnnmaven.engine.augmentation;

/**
 * Where a pixel comes from: {@code x' = xx * x + xy * y + x0}, {@code y' = yx * x + yy * y + y0}.
 */
record Affine(double xx, double xy, double x0, double yx, double yy, double y0) {

  static final Affine IDENTITY = new Affine(1, 0, 0, 0, 1, 0);

  /** A move of where pixels come from. */
  static Affine shift(double right, double down) {
    return new Affine(1, 0, right, 0, 1, down);
  }

  /** By an angle in radians. */
  static Affine rotation(double angle) {
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    return new Affine(cosine, -sine, 0, sine, cosine, 0);
  }

  /** By an angle in radians, as ImageDataGenerator's {@code shear_range}. */
  static Affine shear(double angle) {
    return new Affine(1, -StrictMath.sin(angle), 0, 0, StrictMath.cos(angle), 0);
  }

  static Affine zoom(double horizontal, double vertical) {
    return new Affine(horizontal, 0, 0, 0, vertical, 0);
  }

  /** Where the pixel comes from that {@code first} says: the matrix product of this and that. */
  Affine of(Affine first) {
    return new Affine(
        xx * first.xx + xy * first.yx,
        xx * first.xy + xy * first.yy,
        xx * first.x0 + xy * first.y0 + x0,
        yx * first.xx + yy * first.yx,
        yx * first.xy + yy * first.yy,
        yx * first.x0 + yy * first.y0 + y0);
  }

  /** The same around another point than the first pixel. */
  Affine around(double x, double y) {
    return shift(x, y).of(this).of(shift(-x, -y));
  }
}
