package io.github.cnnmaven.site.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.TemplateConfiguration;
import java.io.IOException;
import java.io.Writer;

/** Values in Markdown stay text: no emphasis, links, tables, HTML or line breaks out of them. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markdown> {

  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private static final String SPECIAL = "\\`*_[]#|~$";

  private MarkdownFormat() {}

  static TemplateConfigurationFactory forFilesNamed(String glob) {
    TemplateConfiguration configuration = new TemplateConfiguration();
    configuration.setOutputFormat(INSTANCE);
    return new ConditionalTemplateConfigurationFactory(
        new FileNameGlobMatcher(glob), configuration);
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Markdown newTemplateMarkupOutputModel(String text, String markup) {
    return new Markdown(text, markup);
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '\n', '\r' -> escaped.append(' ');
      default -> {
        if (SPECIAL.indexOf(c) >= 0) {
          escaped.append('\\');
        }
        escaped.appendCodePoint(c);
      }
    }
  }

  /** A piece of Markdown. */
  static final class Markdown extends CommonTemplateMarkupOutputModel<Markdown> {

    Markdown(String text, String markup) {
      super(text, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
