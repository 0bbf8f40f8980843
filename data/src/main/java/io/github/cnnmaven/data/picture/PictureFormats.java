package io.github.cnnmaven.data.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;

/**
 * Who reads which kind of picture. Kept apart from the JDK's own register: that one belongs to all
 * plugins of a build, and what is in it depends on who came first.
 */
final class PictureFormats {

  /** What the JDK reads and we take; it knows more, by marks that other files have, too. */
  private static final Set<String> OF_THE_JDK =
      Set.of(
          "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi",
          "com.sun.imageio.plugins.png.PNGImageReaderSpi",
          "com.sun.imageio.plugins.gif.GIFImageReaderSpi",
          "com.sun.imageio.plugins.bmp.BMPImageReaderSpi");

  private static final List<ImageReaderSpi> PROVIDERS = providers();

  private PictureFormats() {}

  /** The reader for a picture; empty when it is none. */
  static Optional<ImageReaderSpi> of(ImageInputStream in) throws IOException {
    for (ImageReaderSpi provider : PROVIDERS) {
      in.seek(0);
      if (canDecode(provider, in)) {
        in.seek(0);
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }

  private static boolean canDecode(ImageReaderSpi provider, ImageInputStream in)
      throws IOException {
    try {
      return provider.canDecodeInput(in);
    } catch (EOFException e) {
      // Too short for a picture of this kind.
      return false;
    }
  }

  private static List<ImageReaderSpi> providers() {
    ServiceRegistry registry =
        new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
    List<ImageReaderSpi> ofTheJdk = new ArrayList<>();
    Iterator<ImageReaderSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
    all.forEachRemaining(
        provider -> {
          if (OF_THE_JDK.contains(provider.getClass().getName())) {
            registry.registerServiceProvider(provider, ImageReaderSpi.class);
            ofTheJdk.add(provider);
          }
        });
    // It reads with the JDK's, which it finds in the register when it is put there itself.
    ImageReaderSpi jpeg = new JPEGImageReaderSpi();
    registry.registerServiceProvider(jpeg, ImageReaderSpi.class);
    List<ImageReaderSpi> providers = new ArrayList<>(List.of(jpeg, new WebPImageReaderSpi()));
    ofTheJdk.stream()
        .filter(provider -> !provider.getClass().getName().contains(".jpeg."))
        .forEach(providers::add);
    return List.copyOf(providers);
  }
}
