package org.attache.app.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.model.Entity;

/** Says what was decided. */
final class DecisionWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  private DecisionWords() {}

  /** Returns what was decided, in the past tense: "corrected: stage agreed". */
  static String what(Decision decision) {
    Ruling ruling = decision.ruling();
    if (ruling instanceof Ruling.Confirm) {
      return "confirmed";
    }
    if (ruling instanceof Ruling.Reject) {
      return "rejected";
    }
    if (ruling instanceof Ruling.Correct correct) {
      return "corrected: " + String.join("; ", changes(correct.change()));
    }
    if (ruling instanceof Ruling.Merge) {
      return "merged two events";
    }
    if (ruling instanceof Ruling.Split split) {
      return "split off " + Phrasing.counted(split.claims().size(), "claim");
    }
    return ruling instanceof Ruling.Note ? "noted" : "undid a decision";
  }

  /** Returns the reason and what was said beside it. */
  static String why(Decision decision) {
    String text = decision.text();
    return text.isEmpty()
        ? decision.reason().label()
        : decision.reason().label() + ", “" + text + "”";
  }

  /** Returns when it was decided. */
  static String when(Decision decision) {
    return decision.decided().atOffset(ZoneOffset.UTC).format(TIME);
  }

  private static List<String> changes(Ruling.Change change) {
    List<String> words = new ArrayList<>();
    if (change.event() != null) {
      words.add("event " + change.event());
    }
    if (change.stage() != null) {
      words.add("stage " + Phrasing.stage(change.stage()));
    }
    if (change.days() != null) {
      words.add("days " + Phrasing.days(change.days(), 0));
    }
    if (change.place() != null) {
      words.add("place " + change.place().name());
    }
    if (change.actors() != null) {
      words.add("who " + names(change.actors()));
    }
    if (change.recipients() != null) {
      words.add("to whom " + names(change.recipients()));
    }
    if (change.hedged() != null) {
      words.add(change.hedged() ? "hedged" : "not hedged");
    }
    return words;
  }

  private static String names(List<Entity> entities) {
    return entities.isEmpty()
        ? "nobody"
        : Phrasing.list(entities.stream().map(Entity::label).toList());
  }
}
