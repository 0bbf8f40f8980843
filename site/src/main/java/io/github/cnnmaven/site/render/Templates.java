package io.github.cnnmaven.site.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates of the report. A template's ending decides how every value in it is escaped: {@code
 * .ftlh} as HTML, {@code .ftlx} as XML, {@code .ftlm} as Markdown.
 */
public final class Templates {

  private static final String OURS = "/io/github/cnnmaven/site/templates";

  private final Configuration configuration;

  /**
   * The templates of this plugin.
   *
   * @param overrides folder with templates that replace those of the same name, null for none
   */
  public Templates(@Nullable Path overrides) {
    configuration = configuration(loader(overrides));
  }

  /**
   * Fills in a template.
   *
   * @param view known to the template as {@code view}
   * @throws IOException when the template cannot be read or is wrong
   */
  public String render(String template, Object view) throws IOException {
    StringWriter text = new StringWriter();
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.process(Map.of("view", view), text);
    } catch (TemplateException e) {
      throw new IOException("Cannot fill in the template " + template + ": " + e.getMessage(), e);
    }
    return Characters.printable(text.toString());
  }

  /**
   * FreeMarker, so set that a template can only place text: the same bytes in every locale and time
   * zone, everything escaped, an error instead of half a page, and no way from a template to
   * classes or Java methods with side effects.
   */
  private static Configuration configuration(TemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    // One template for all locales: without this page_en_US.ftlh would be looked for first.
    configuration.setLocalizedLookup(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
    configuration.setTemplateConfigurations(MarkdownFormat.forFilesNamed("*.ftlm"));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }

  private static TemplateLoader loader(@Nullable Path overrides) {
    TemplateLoader ours = new ClassTemplateLoader(Templates.class, OURS);
    if (overrides == null) {
      return ours;
    }
    try {
      FileTemplateLoader theirs = new FileTemplateLoader(overrides.toFile());
      return new MultiTemplateLoader(new TemplateLoader[] {theirs, ours});
    } catch (IOException e) {
      throw new UncheckedIOException("No folder of templates: " + overrides, e);
    }
  }
}
