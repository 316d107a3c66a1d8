package org.attache.app.output;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** A reading made by hand that has something in every place an output shows. */
final class SampleReading {
  static final String TEXT =
      "The Kremlin said that Rossi would visit Keller in Oslo next week, Reuters reported. "
          + "\"We are ready,\" Keller said. Rossi thanked Keller.";

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 7);

  private SampleReading() {}

  static Reading complete() {
    Document document = new Document("d-1", null, "Rossi to go", "The Post", PUBLISHED, "en", TEXT);
    return new Reading(document, List.of(thanks(), visit()), List.of(quotation()));
  }

  static Claim visit() {
    return new Claim(
        EventType.CONSULT,
        List.of(Mode.VISIT),
        List.of(Context.DIPLOMATIC),
        Stage.PLANNED,
        List.of(entity("Rossi", "Anna Rossi", "ITA")),
        true,
        excerpt("visit"),
        new Span(0, TEXT.indexOf(" \"We")),
        List.of(entity("Rossi", "Anna Rossi", "ITA")),
        List.of(entity("Keller", "=Keller", "CHE")),
        new Timex(
            excerpt("next week"),
            Days.between(LocalDate.of(2025, 8, 11), LocalDate.of(2025, 8, 17))),
        new Place(excerpt("Oslo"), "Oslo", "NOR", 59.91, -10.75),
        List.of(
            new Attribution(
                entity("The Kremlin", "Government of Russia", "RUS"), SourceKind.OFFICIAL, "said"),
            new Attribution(entity("Reuters", "Reuters", null), SourceKind.MEDIA, "reported")),
        0.75,
        List.of(new Reason("stage", "cue:would", "“would” before the trigger")));
  }

  static Claim thanks() {
    return new Claim(
        EventType.SUPPORT,
        List.of(),
        List.of(),
        Stage.OCCURRED,
        List.of(),
        false,
        excerpt("thanked"),
        new Span(TEXT.indexOf("Rossi thanked"), TEXT.length()),
        List.of(entity("Rossi", "Anna Rossi", "ITA")),
        List.of(),
        null,
        null,
        List.of(),
        1,
        List.of());
  }

  private static Quotation quotation() {
    return new Quotation(
        excerpt("We are ready,"), true, entity("Keller", "=Keller", "CHE"), "said", null);
  }

  private static Entity entity(String words, String name, @Nullable String code) {
    return new Entity(excerpt(words), name, code, code == null ? null : Sector.GOV, null);
  }

  private static Excerpt excerpt(String words) {
    int begin = TEXT.indexOf(words);
    return Excerpt.of(TEXT, new Span(begin, begin + words.length()));
  }
}
