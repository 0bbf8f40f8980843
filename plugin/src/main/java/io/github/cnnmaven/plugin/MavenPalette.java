package io.github.cnnmaven.plugin;

import io.github.cnnmaven.plugin.console.Palette;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's own colours, or none where Maven shows none. */
final class MavenPalette implements Palette {

  @Override
  public String strong(String text) {
    return MessageUtils.buffer().strong(text).toString();
  }

  @Override
  public String good(String text) {
    return MessageUtils.buffer().success(text).toString();
  }

  @Override
  public String bad(String text) {
    return MessageUtils.buffer().failure(text).toString();
  }
}
