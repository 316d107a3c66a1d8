package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.output.StageStyle;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.Event;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Voice;
import org.attache.ledger.query.EventLine;
import org.attache.model.Days;
import org.attache.model.Stage;

/** Says in words where an event stands. */
final class StandingPhrases {
  private final Holders holders = new Holders();

  /** Returns the stage as a word for a table; what has lapsed is no longer at its stage. */
  static String stage(EventLine line, Palette palette) {
    return line.lapsed()
        ? palette.paint(Style.FAINT, "lapsed")
        : palette.paint(StageStyle.of(line.stage()), line.stage().label());
  }

  /** Returns stage, days and place as one step of a course: "planned for 15 Aug 2025, Alaska". */
  static String step(EventLine line, Palette palette) {
    String stage =
        line.lapsed()
            ? palette.paint(Style.FAINT, "lapsed: no report")
            : palette.paint(StageStyle.of(line.stage()), word(line));
    if (line.lapsed()) {
      return stage;
    }
    Days days = line.days();
    String when = days == null ? "" : preposition(line.stage(), days) + DayPhrases.days(days);
    String place = line.place();
    return stage + when + (place == null ? "" : ", " + Printable.of(place));
  }

  /** Returns the standing in one line: "Agreed; 15 Aug 2025, Anchorage; both sides confirm". */
  String sentence(EventLine line, Event event) {
    List<String> where = new ArrayList<>();
    Days days = line.days();
    if (days != null) {
      where.add(DayPhrases.days(days));
    }
    if (line.place() != null) {
      where.add(Printable.of(line.place()));
    }
    String head =
        line.lapsed()
            ? "Lapsed: no report since " + DayPhrases.day(line.lastReported())
            : capital(line.stage().label());
    List<String> parts = new ArrayList<>();
    parts.add(head);
    if (line.lapsed()) {
      String what = "had been " + line.stage().label();
      parts.add(where.isEmpty() ? what : what + " for " + String.join(", ", where));
      return String.join("; ", parts);
    }
    if (!where.isEmpty()) {
      parts.add(String.join(", ", where));
    }
    parts.add(vouched(line, event));
    return String.join("; ", parts);
  }

  /** Returns on whose word it stands. */
  private String vouched(EventLine line, Event event) {
    List<Position> parties =
        event.positions().stream().filter(position -> position.party()).toList();
    List<Position> against =
        event.positions().stream().filter(position -> !position.contradicts().isEmpty()).toList();
    if (!against.isEmpty()) {
      return "disputed: "
          + against.stream()
              .map(position -> holders.name(position.holder()) + " says " + said(position))
              .collect(Collectors.joining(", "));
    }
    List<Position> agreeing =
        parties.stream().filter(position -> position.stage() == line.stage()).toList();
    if (line.voice() == Voice.CONFIRMED) {
      return "confirmed by an analyst";
    }
    if (agreeing.size() > 1) {
      String sides = agreeing.size() == 2 ? "both sides " : agreeing.size() + " sides ";
      return sides + (isFirm(line.stage()) ? "confirm" : "say so");
    }
    if (agreeing.size() == 1) {
      return holders.name(agreeing.get(0).holder()) + " says so";
    }
    return switch (line.voice()) {
      case CONFIRMED, PARTY -> "on a party's word";
      case OUTLET -> outlets(line.counts().outlets());
      case THIRD -> "on a third party's word";
      case HEARSAY -> "hearsay only";
    };
  }

  private static boolean isFirm(Stage stage) {
    return stage.isHeld() || stage == Stage.PLANNED || stage == Stage.AGREED;
  }

  private static String outlets(int outlets) {
    return outlets == 1 ? "reported by one outlet" : "reported by " + outlets + " outlets";
  }

  private static String said(Position position) {
    return position.stage().label() + " since " + DayPhrases.day(position.since());
  }

  private static String word(EventLine line) {
    return line.stage() == Stage.PLANNED && line.days() != null
        ? "scheduled"
        : line.stage().label();
  }

  private static String preposition(Stage stage, Days days) {
    if (days.earliest() == null || days.latest() == null) {
      return " ";
    }
    return switch (stage) {
      case MOOTED, PROPOSED, PLANNED, AGREED, THREATENED -> " for ";
      case POSTPONED -> " to ";
      case UNDERWAY, OCCURRED, CANCELLED, REFUSED, DENIED -> " ";
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
