package io.github.cnnmaven.plugin.console;

/** How words stand out, as the build colours its own. */
public interface Palette {

  /** No colours. */
  Palette PLAIN =
      new Palette() {
        @Override
        public String strong(String text) {
          return text;
        }

        @Override
        public String good(String text) {
          return text;
        }

        @Override
        public String bad(String text) {
          return text;
        }
      };

  String strong(String text);

  String good(String text);

  String bad(String text);
}
