package org.attache.ledger.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The table of nouns; earlier lines win. */
final class Nouns {
  private final List<Noun> nouns;
  private final Map<EventType, List<Noun>> byEvent;

  private Nouns(List<Noun> nouns) {
    this.nouns = List.copyOf(nouns);
    Map<EventType, List<Noun>> sorted = new EnumMap<>(EventType.class);
    for (EventType event : EventType.values()) {
      sorted.put(event, nouns.stream().filter(noun -> noun.events().contains(event)).toList());
    }
    this.byEvent = Map.copyOf(sorted);
  }

  static Nouns standard() {
    return new Nouns(TableLines.resource(Nouns.class, "nouns.tsv", 6, Noun::of));
  }

  /** Returns the noun that fits most of the claims, of which there is at least one. */
  Noun of(Collection<Claim> claims) {
    Map<Noun, Integer> votes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Noun told = told(claim);
      votes.merge(told == null ? lastResort(claim) : told, told == null ? 1 : 2, Integer::sum);
    }
    return votes.entrySet().stream()
        .min(
            Map.Entry.<Noun, Integer>comparingByValue()
                .reversed()
                .thenComparing(vote -> nouns.indexOf(vote.getKey())))
        .map(Map.Entry::getKey)
        .orElseThrow(() -> new IllegalArgumentException("no claim, no noun"));
  }

  private List<Noun> of(EventType event) {
    return byEvent.getOrDefault(event, List.of());
  }

  private @Nullable Noun told(Claim claim) {
    List<String> words = words(claim.trigger().text());
    for (Noun noun : of(claim.event())) {
      if (noun.isToldByAny(words)) {
        return noun;
      }
    }
    for (Noun noun : claim.modes().isEmpty() ? List.<Noun>of() : of(claim.event())) {
      if (noun.isModeOf(claim)) {
        return noun;
      }
    }
    return null;
  }

  private Noun lastResort(Claim claim) {
    return of(claim.event()).stream()
        .filter(Noun::isLastResort)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no noun for " + claim.event()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inner = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inner && from < 0) {
        from = i;
      } else if (!inner && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }
}
