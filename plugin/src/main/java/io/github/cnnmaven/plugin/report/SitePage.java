package io.github.cnnmaven.plugin.report;

import io.github.cnnmaven.site.ExperimentOverview;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** The page in the skin of Maven's site; uses only what Doxia 1 and 2 have in common. */
public final class SitePage {

  private final Sink sink;

  public SitePage(Sink sink) {
    this.sink = sink;
  }

  /**
   * Writes the page and closes the sink.
   *
   * @param pages relative link to the folder of the full pages, with a slash at the end
   */
  public void write(String title, List<ExperimentOverview> experiments, String pages) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
    experiments.forEach(experiment -> experiment(experiment, pages));
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void experiment(ExperimentOverview experiment, String pages) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(experiment.title());
    sink.sectionTitle2_();
    experiment.answer().forEach(this::paragraph);
    verdicts(experiment.gates());
    table(experiment.columns(), experiment.rows());
    sink.paragraph();
    sink.link(pages + experiment.name() + "/index.html");
    sink.text("Curves, filters and all numbers of " + experiment.name());
    sink.link_();
    sink.paragraph_();
    sink.section2_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void verdicts(List<ExperimentOverview.Gate> gates) {
    sink.list();
    for (ExperimentOverview.Gate gate : gates) {
      sink.listItem();
      sink.bold();
      sink.text(gate.word());
      sink.bold_();
      sink.text(": " + gate.gate() + ". " + gate.sentence());
      sink.listItem_();
    }
    sink.list_();
  }

  private void table(List<String> columns, List<List<String>> rows) {
    sink.table();
    sink.tableRows(new int[] {Sink.JUSTIFY_LEFT}, false);
    sink.tableRow();
    for (String column : columns) {
      sink.tableHeaderCell();
      sink.text(column);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
    for (List<String> row : rows) {
      sink.tableRow();
      row.forEach(this::cell);
      sink.tableRow_();
    }
    sink.tableRows_();
    sink.table_();
  }

  private void cell(String text) {
    sink.tableCell();
    sink.text(text);
    sink.tableCell_();
  }
}
