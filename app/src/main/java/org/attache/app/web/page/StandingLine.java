package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.app.web.picture.HolderNames;
import org.attache.ledger.Event;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Place;

/**
 * Says in a line where an event stands.
 *
 * @param names of the holders of positions
 */
public record StandingLine(HolderNames names) {
  /** Returns the stage's name for mark and colour: that of the stage, or "lapsed". */
  public static String mark(Standing standing) {
    return standing.lapsed() ? "lapsed" : Phrasing.stage(standing.stage());
  }

  /** Returns the first words: "Occurred", "Lapsed". */
  public static String lead(Standing standing) {
    return Phrasing.capital(mark(standing));
  }

  /** Returns what follows the first words: days, place, and who says so. */
  public String rest(Event event, LocalDate asOf) {
    Standing standing = event.standing();
    if (standing == null) {
      return "";
    }
    StringBuilder line = new StringBuilder();
    Days days = standing.days();
    if (standing.lapsed()) {
      line.append(": ").append(Phrasing.stage(standing.stage()));
      line.append(days == null ? "" : " for " + Phrasing.days(days, asOf.getYear()));
      line.append(", and no report since ").append(Phrasing.longDay(standing.lastReported()));
      return line.append('.').toString();
    }
    if (days != null) {
      line.append(days(days, standing.stage().isHeld(), asOf));
    }
    Place place = standing.place();
    if (place != null) {
      line.append(standing.stage().isHeld() ? " at " : "; ").append(place.name());
    }
    return line.append(". ").append(voices(event, standing)).toString().stripTrailing();
  }

  private static String days(Days days, boolean held, LocalDate asOf) {
    LocalDate first = days.earliest();
    if (first != null && first.equals(days.latest())) {
      String day = first.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH));
      return (held ? " on " : " for ") + day;
    }
    String words = Phrasing.days(days, asOf.getYear() + 1);
    boolean bound = words.startsWith("from") || words.startsWith("by");
    return (bound ? " " : held ? " in the days " : " for ") + words;
  }

  private String voices(Event event, Standing standing) {
    List<String> agreed = new ArrayList<>();
    List<String> against = new ArrayList<>();
    for (Position position : event.positions()) {
      if (position.party() && position.stage() == standing.stage()) {
        agreed.add(names.name(position.holder()));
      }
      if (!position.contradicts().isEmpty()) {
        against.add(names.name(position.holder()));
      }
    }
    if (!against.isEmpty()) {
      return "Disputed between " + Phrasing.list(against) + ".";
    }
    if (agreed.isEmpty()) {
      return "";
    }
    String who = Phrasing.capital(Phrasing.list(agreed));
    return who
        + (agreed.size() == 1 ? " says so." : agreed.size() == 2 ? " both say so." : " say so.");
  }
}
