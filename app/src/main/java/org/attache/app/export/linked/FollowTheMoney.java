package org.attache.app.export.linked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/** FollowTheMoney entities, a line each: Event, LegalEntity of who takes part, Article as proof. */
public final class FollowTheMoney implements TextForm {
  private final Map<String, String> alpha2 = alpha2();
  private final Set<String> told = new HashSet<>();

  @Override
  public List<String> items(Event event) {
    List<String> lines = new ArrayList<>();
    for (Entity entity : event.participants()) {
      String name = id(Names.of("actor", entity.label()));
      if (told.add(name)) {
        lines.add(
            line(
                name,
                "LegalEntity",
                new JsonObject()
                    .with("name", one(entity.label()))
                    .with("country", country(entity.code()))));
      }
    }
    List<String> sentences = new ArrayList<>();
    List<String> proofs = new ArrayList<>();
    for (Report report : event.reports()) {
      if (report.counts()) {
        sentences.add(report.assertion().evidence());
        proof(lines, proofs, report.assertion().source());
      }
    }
    lines.add(line(id(Names.event(event.id())), "Event", event(event, sentences, proofs)));
    return lines;
  }

  private JsonObject event(Event event, List<String> sentences, List<String> proofs) {
    Standing standing = event.standing();
    Days days = standing == null ? null : standing.days();
    String stage = standing == null ? "no report counts" : standing.stage().label();
    List<String> summary = new ArrayList<>();
    summary.add("Stage: " + stage + (standing != null && standing.lapsed() ? ", lapsed" : ""));
    summary.addAll(sentences);
    return new JsonObject()
        .with("name", one(event.title()))
        .with("recordId", one(event.id()))
        .with("startDate", one(days == null ? null : days.earliest()))
        .with("endDate", one(days == null ? null : days.latest()))
        .with("summary", summary)
        .with("keywords", List.of(event.type().name(), stage))
        .with("location", one(place(standing)))
        .with(
            "country",
            country(
                standing == null || standing.place() == null ? null : standing.place().country()))
        .with(
            "involved",
            event.participants().stream()
                .map(entity -> id(Names.of("actor", entity.label())))
                .toList())
        .with("proof", proofs);
  }

  private void proof(List<String> lines, List<String> proofs, Source source) {
    String name = id(Names.document(source));
    if (!proofs.contains(name)) {
      proofs.add(name);
    }
    if (told.add(name)) {
      lines.add(
          line(
              name,
              "Article",
              new JsonObject()
                  .with("title", one(source.title() == null ? source.document() : source.title()))
                  .with("publisher", one(source.publisher()))
                  .with("publishedAt", one(source.published()))
                  .with("sourceUrl", one(source.url()))));
    }
  }

  private static String line(String id, String schema, JsonObject properties) {
    return new JsonObject()
            .with("id", id)
            .with("schema", schema)
            .with("properties", properties)
            .text()
        + "\n";
  }

  private static List<String> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static @Nullable String place(@Nullable Standing standing) {
    return standing == null || standing.place() == null ? null : standing.place().name();
  }

  private List<String> country(@Nullable String code) {
    String two = code == null ? null : alpha2.get(code);
    return one(two);
  }

  /** Returns a name that FollowTheMoney takes for an id. */
  private static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9.:%-]", "-");
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new TreeMap<>();
    for (String two : Locale.getISOCountries()) {
      codes.put(new Locale("", two).getISO3Country(), two.toLowerCase(Locale.ROOT));
    }
    codes.put("KOS", "xk");
    return codes;
  }
}
