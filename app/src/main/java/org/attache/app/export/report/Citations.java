package org.attache.app.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;

/** The documents on which events rest, each once. */
public final class Citations implements TextForm {
  private final Set<String> cited = new HashSet<>();
  private final boolean csl;

  private Citations(boolean csl) {
    this.csl = csl;
  }

  /** Returns the form as BibTeX. */
  public static Citations bibtex() {
    return new Citations(false);
  }

  /** Returns the form as CSL JSON. */
  public static Citations csl() {
    return new Citations(true);
  }

  @Override
  public String head() {
    return csl ? "[\n" : "";
  }

  @Override
  public String separator() {
    return csl ? ",\n" : "\n";
  }

  @Override
  public String tail() {
    return csl ? "\n]\n" : "";
  }

  @Override
  public List<String> items(Event event) {
    Function<Source, String> item = csl ? Citations::object : Citations::entry;
    List<String> items = new ArrayList<>();
    for (Report report : event.reports()) {
      Source source = report.assertion().source();
      if (report.counts() && cited.add(source.document())) {
        items.add(item.apply(source));
      }
    }
    return items;
  }

  private static String object(Source source) {
    LocalDate day = source.published();
    JsonObject issued =
        new JsonObject()
            .with(
                "date-parts",
                List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    return new JsonObject()
        .with("id", source.document())
        .with("type", "article-newspaper")
        .with("title", source.title())
        .with("container-title", source.publisher())
        .with("issued", issued)
        .with("URL", source.url())
        .text();
  }

  private static String entry(Source source) {
    StringBuilder entry = new StringBuilder("@misc{").append(key(source));
    field(
        entry,
        "title",
        "{" + escaped(source.title() == null ? source.document() : source.title()) + "}");
    if (source.publisher() != null) {
      field(entry, "howpublished", escaped(source.publisher()));
    }
    field(entry, "date", source.published().toString());
    field(entry, "year", String.valueOf(source.published().getYear()));
    if (source.url() != null) {
      field(entry, "url", source.url().replace("{", "%7B").replace("}", "%7D"));
    }
    return entry.append("\n}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /** Returns outlet, day and a hash: readable, and no two alike. */
  private static String key(Source source) {
    String outlet = source.outlet().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String hash = String.format(Locale.ROOT, "%08x", source.document().hashCode());
    return outlet.substring(0, Math.min(12, outlet.length())) + source.published() + "-" + hash;
  }

  /** Returns text in which TeX sees no command; braces of others become parentheses. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ")
        .replace("\\", "\\textbackslash ")
        .replace("{", "(")
        .replace("}", ")")
        .replaceAll("([&%$#_])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }
}
