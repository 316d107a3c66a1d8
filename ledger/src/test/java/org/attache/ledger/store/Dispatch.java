package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A report of a meeting between Kenya and Brazil, under construction.
 *
 * @param id of the document; that of another outlet begins with {@code rival}
 * @param day of its publication
 * @param stage at which it has the meeting
 * @param days for which it has it
 * @param place where it has it
 * @param guest code of a third side, empty for none
 */
record Dispatch(
    String id, String day, Stage stage, @Nullable Days days, @Nullable String place, String guest) {
  static Dispatch of(String id, String day, Stage stage) {
    return new Dispatch(id, day, stage, null, null, "");
  }

  Dispatch on(String when) {
    return new Dispatch(id, day, stage, Days.on(LocalDate.parse(when)), place, guest);
  }

  Dispatch in(String where) {
    return new Dispatch(id, day, stage, days, where, guest);
  }

  Dispatch with(String code) {
    return new Dispatch(id, day, stage, days, place, code);
  }

  Reading reading() {
    String text = "Amina Otieno and Rui Sousa [" + id + "] meeting " + stage.label() + ".";
    Excerpt trigger = excerpt(text, "meeting");
    List<Entity> actors = new ArrayList<>();
    actors.add(new Entity(excerpt(text, "Amina Otieno"), "Amina Otieno", "KEN", null, null));
    actors.add(new Entity(excerpt(text, "Rui Sousa"), "Rui Sousa", "BRA", null, null));
    if (!guest.isEmpty()) {
      actors.add(new Entity(trigger, "Guest of " + guest, guest, null, null));
    }
    Claim claim =
        new Claim(
            EventType.CONSULT,
            List.of(),
            List.of(),
            stage,
            List.of(),
            false,
            trigger,
            new Span(0, text.length()),
            actors,
            List.of(),
            days == null ? null : new Timex(trigger, days),
            place == null ? null : new Place(trigger, place, null, null, null),
            List.of(),
            1,
            List.of());
    Document document =
        new Document(
            id,
            "https://herald.example/" + id,
            "On " + id,
            id.startsWith("rival") ? "Rival" : "Herald",
            LocalDate.parse(day),
            "en",
            text);
    return new Reading(document, List.of(claim), List.of());
  }

  private static Excerpt excerpt(String text, String words) {
    int begin = text.indexOf(words);
    return Excerpt.of(text, new Span(begin, begin + words.length()));
  }
}
