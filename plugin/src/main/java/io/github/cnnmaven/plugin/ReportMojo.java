package io.github.cnnmaven.plugin;

import io.github.cnnmaven.plugin.report.SitePage;
import io.github.cnnmaven.plugin.report.StaticPages;
import io.github.cnnmaven.plugin.report.StoredResults;
import io.github.cnnmaven.site.ExperimentOverview;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Renders stored results: a page of Maven's site with verdicts and tables, and the full static
 * pages beside it. Trains nothing and needs no data set.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class ReportMojo extends AbstractMojo implements MavenReport {

  private static final String PAGE = "cnn";
  private static final String NAME = "CNN experiments";

  /** Folder with the results, one folder an experiment. */
  @Parameter(property = "cnn.outputDirectory", defaultValue = "${project.build.directory}/cnn")
  private File outputDirectory;

  /** Folder of the site that the pages are written to. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}")
  private File siteDirectory;

  /**
   * Folder with templates, and style sheets in {@code assets/}, that replace those of the same
   * name.
   */
  @Parameter(property = "cnn.templateDirectory")
  private File templateDirectory;

  /** Leaves the goal out. */
  @Parameter(property = "cnn.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      if (canGenerateReport()) {
        pages().write();
        getLog().info("Report: " + pages().target().resolve("index.html"));
      }
    } catch (IOException | MavenReportException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      pages().write();
      List<ExperimentOverview> experiments =
          stored().read().stream().map(ExperimentOverview::of).toList();
      new SitePage(sink).write(NAME, experiments, PAGE + "/");
    } catch (IOException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /**
   * The same for the site plugin up to 3.12.1, whose reports write to a sink of this name.
   *
   * @throws MavenReportException when results cannot be read or pages cannot be written
   */
  public void generate(org.codehaus.doxia.sink.Sink sink, Locale locale)
      throws MavenReportException {
    generate((Sink) sink, locale);
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      String reason = skip ? "cnn.skip is set" : "no results in " + outputDirectory;
      boolean can = !skip && !stored().folders().isEmpty();
      if (!can) {
        getLog().info("No report of CNN experiments: " + reason);
      }
      return can;
    } catch (IOException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private StoredResults stored() {
    return new StoredResults(outputDirectory.toPath());
  }

  private StaticPages pages() {
    return new StaticPages(
        stored(), siteDirectory.toPath().resolve(PAGE), Styles.of(templateDirectory));
  }

  @Override
  public String getOutputPath() {
    return PAGE;
  }

  @Override
  public String getOutputName() {
    return PAGE;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return NAME;
  }

  @Override
  public String getDescription(Locale locale) {
    return "What changes to the network did to its accuracy.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
