package io.github.cnnmaven.core.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cnnmaven.core.network.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How files become images of one size: everything that, together with the files, decides what a
 * network will see before it is normalised.
 *
 * @param layout of the files
 * @param labels {@code fine} or {@code coarse}, where the files hold both
 * @param classes the only ones to use, in this order; all when empty
 * @param test share of a folder without splits that is held out for testing; 0 for none
 * @param pictures how photographs are brought to one form
 */
public record Reading(
    Layout layout,
    @Nullable String labels,
    List<String> classes,
    double test,
    PictureReading pictures) {

  /** How a data set's files are written. */
  public enum Layout {
    /** Four files as MNIST has them. */
    @JsonProperty("idx")
    IDX,
    /** One or two labels, then the red, green and blue plane of the image. */
    @JsonProperty("cifarBinary")
    CIFAR_BINARY,
    /** Pictures, in a folder for each class. */
    @JsonProperty("directory")
    DIRECTORY
  }

  public Reading {
    classes = List.copyOf(classes);
  }

  /** All images of files in a layout. */
  public static Reading of(Layout layout) {
    return new Reading(layout, null, List.of(), 0, PictureReading.USUAL);
  }

  /** How photographs are brought to one form. */
  public record PictureReading(
      @Nullable Size size, Resize resize, Color color, BadImages onBadImage) {

    /** What is done when nothing is said. */
    public static final PictureReading USUAL =
        new PictureReading(null, Resize.STRETCH, Color.RGB, BadImages.FAIL);

    /** The same, brought to a size. */
    public PictureReading sized(Size to) {
      return new PictureReading(to, resize, color, onBadImage);
    }
  }

  /** What becomes of a picture whose sides have another ratio. */
  public enum Resize {
    /** It is stretched. */
    @JsonProperty("stretch")
    STRETCH,
    /** What stands over is cut off on both sides. */
    @JsonProperty("crop")
    CROP,
    /** What is missing is filled with black on both sides. */
    @JsonProperty("pad")
    PAD
  }

  /** What a pixel holds. */
  public enum Color {
    /** Red, green and blue. */
    @JsonProperty("rgb")
    RGB(3),
    /** Brightness alone. */
    @JsonProperty("gray")
    GRAY(1);

    private final int channels;

    Color(int channels) {
      this.channels = channels;
    }

    public int channels() {
      return channels;
    }
  }

  /** What a picture that cannot be read does. */
  public enum BadImages {
    /** All of them are listed, and nothing is trained. */
    @JsonProperty("fail")
    FAIL,
    /** It is left out, counted and named. */
    @JsonProperty("skip")
    SKIP
  }
}
