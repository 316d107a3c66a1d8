package org.attache.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.Entity;

/** Names events for people: who takes part, then the word that most reports have for it. */
final class Titles {
  private static final int NAMED = 3;

  /** Returns a title such as {@code Vladimir Putin – Donald Trump: meeting}. */
  String of(Event event) {
    List<Report> counted = event.reports().stream().filter(Report::counts).toList();
    List<Report> told = counted.isEmpty() ? event.reports() : counted;
    String word = word(told);
    List<String> names = event.participants().stream().map(Entity::label).limit(NAMED).toList();
    int others = event.participants().size() - names.size();
    String who = String.join(" – ", names) + (others > 0 ? " and " + others + " more" : "");
    return who.isEmpty() ? word : who + ": " + word;
  }

  /** Returns the commonest trigger, of several equally common ones the one that came first. */
  private static String word(List<Report> told) {
    Map<String, Integer> counts = new HashMap<>();
    String best = "";
    for (Report report : told) {
      String word = report.claim().trigger().text().toLowerCase(Locale.ROOT);
      counts.merge(word, 1, Integer::sum);
    }
    int most = 0;
    for (Report report : told) {
      String word = report.claim().trigger().text().toLowerCase(Locale.ROOT);
      int count = counts.getOrDefault(word, 0);
      if (count > most) {
        best = word;
        most = count;
      }
    }
    return best;
  }
}
