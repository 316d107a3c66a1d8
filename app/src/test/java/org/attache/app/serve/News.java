package org.attache.app.serve;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Readings made by hand: a meeting planned, agreed and held, and sanctions beside it. */
public final class News {
  /** The id of a document that has none but its address. */
  public static final String ADDRESS = "https://gazette.example/world/oslo?x=1&y=2";

  private static final Days PLANNED = Days.between(day(20), day(20));

  private News() {}

  /** Returns all of it. */
  public static List<Reading> all() {
    return List.of(planned(), agreed(), sanctions(), held());
  }

  private static Reading planned() {
    String text = "Anna Rossi will meet Urs Keller in Oslo on 20 August, her office said.";
    return reading("p-1", "The Post", day(4), text, meeting(text, "meet", Stage.PLANNED, true));
  }

  private static Reading agreed() {
    String text = "It is agreed that Anna Rossi will meet Urs Keller in Oslo on 20 August.";
    return reading(ADDRESS, "Gazette", day(6), text, meeting(text, "meet", Stage.AGREED, true));
  }

  private static Reading held() {
    String text = "Anna Rossi met Urs Keller in Oslo on 20 August and smiled.";
    return reading("p-3", "The Post", day(21), text, meeting(text, "met", Stage.OCCURRED, true));
  }

  private static Reading sanctions() {
    String text = "Norway imposed sanctions on Belarus over <script>alert(1)</script> smuggling.";
    Claim claim =
        claim(
            EventType.SANCTION,
            Stage.OCCURRED,
            text,
            "imposed",
            List.of(entity(text, "Norway", "Norway", "NOR")),
            List.of(entity(text, "Belarus", "Belarus", "BLR")),
            null,
            null);
    return reading("p-2", "The Post", day(7), text, claim);
  }

  /** Returns the claim that the two of the text meet. */
  public static Claim meeting(String text, String trigger, Stage stage, boolean inOslo) {
    return claim(
        EventType.CONSULT,
        stage,
        text,
        trigger,
        List.of(
            entity(text, "Anna Rossi", "Anna Rossi", "ITA"),
            entity(text, "Urs Keller", "Urs Keller", "CHE")),
        List.of(),
        inOslo ? new Timex(excerpt(text, "20 August"), PLANNED) : null,
        inOslo ? new Place(excerpt(text, "Oslo"), "Oslo", "NOR", 59.91, 10.75) : null);
  }

  private static Claim claim(
      EventType type,
      Stage stage,
      String text,
      String trigger,
      List<Entity> actors,
      List<Entity> recipients,
      @Nullable Timex time,
      @Nullable Place place) {
    return new Claim(
        type,
        List.of(),
        List.of(),
        stage,
        List.of(),
        false,
        excerpt(text, trigger),
        new Span(0, text.length()),
        actors,
        recipients,
        time,
        place,
        List.of(),
        0.75,
        List.of());
  }

  private static Entity entity(String text, String words, String name, String code) {
    return new Entity(excerpt(text, words), name, code, Sector.GOV, null);
  }

  private static Excerpt excerpt(String text, String words) {
    int begin = text.indexOf(words);
    return Excerpt.of(text, new Span(begin, begin + words.length()));
  }

  private static Reading reading(
      String id, String outlet, LocalDate day, String text, Claim claim) {
    Document document = new Document(id, null, "On " + id, outlet, day, "en", text);
    return new Reading(document, List.of(claim), List.of());
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2025, 8, day);
  }
}
