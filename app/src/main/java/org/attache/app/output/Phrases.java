package org.attache.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.app.terminal.Printable;
import org.attache.model.Attribution;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Place;
import org.attache.model.Timex;

/** Says parts of a claim in words for a person, safe to print. */
public final class Phrases {
  private Phrases() {}

  /** Returns what {@code event} covers, in a few words. */
  public static String gloss(EventType event) {
    return switch (event) {
      case AGREE -> "agreements in principle";
      case CONSULT -> "meetings, visits, calls";
      case SUPPORT -> "praise, backing, recognition";
      case CONCEDE -> "verbal concessions";
      case COOPERATE -> "trade, exchange, joint exercises";
      case AID -> "arms, money, relief, asylum";
      case RETREAT -> "withdrawals, releases, ceasefires, resignations";
      case REQUEST -> "demands and appeals";
      case ACCUSE -> "criticism, allegations, probes";
      case REJECT -> "refusals";
      case THREATEN -> "threats and warnings";
      case PROTEST -> "demonstrations, strikes, riots";
      case SANCTION -> "sanctions, tariffs, expulsions, convictions";
      case MOBILIZE -> "forces on the move or on alert";
      case COERCE -> "seizures, arrests, restrictions";
      case ASSAULT -> "attacks";
    };
  }

  /** Returns who does it, and to whom. */
  public static String participants(List<Entity> actors, List<Entity> recipients) {
    String doers = joined(actors, " + ");
    if (recipients.isEmpty()) {
      return doers.isEmpty() ? "nobody named" : doers;
    }
    return (doers.isEmpty() ? "?" : doers) + " → " + joined(recipients, " + ");
  }

  /** Returns the entities, {@code between} standing between them. */
  public static String joined(List<Entity> entities, String between) {
    return entities.stream().map(Phrases::entity).collect(Collectors.joining(between));
  }

  /** Returns the label and, if known, the code of the state or body. */
  public static String entity(Entity entity) {
    String label = Printable.of(entity.label());
    return entity.code() == null ? label : label + " (" + entity.code() + ")";
  }

  static String time(Timex time) {
    String words = "“" + Printable.of(time.excerpt().text()) + "”";
    Days days = time.days();
    return days == null ? words + ", no day known" : days(days) + ", " + words;
  }

  static String days(Days days) {
    if (days.earliest() == null) {
      return "until " + days.latest();
    }
    if (days.latest() == null) {
      return "from " + days.earliest();
    }
    return days.earliest().equals(days.latest())
        ? days.earliest().toString()
        : days.earliest() + " to " + days.latest();
  }

  static String place(Place place) {
    String name = Printable.of(place.name());
    return place.country() == null ? name : name + " (" + place.country() + ")";
  }

  /** Returns the chain from the one who vouches first-hand to the outlet that carried it. */
  public static String chain(List<Attribution> attribution) {
    return attribution.stream().map(Phrases::link).collect(Collectors.joining(" → "));
  }

  private static String link(Attribution link) {
    String source = entity(link.source());
    return link.cue() == null ? source : source + " “" + Printable.of(link.cue()) + "”";
  }
}
