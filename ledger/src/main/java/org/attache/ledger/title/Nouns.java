package org.attache.ledger.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.Claim;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The table of nouns; earlier lines win. */
final class Nouns {
  private final List<Noun> nouns;

  private Nouns(List<Noun> nouns) {
    this.nouns = List.copyOf(nouns);
  }

  static Nouns standard() {
    return new Nouns(TableLines.resource(Nouns.class, "nouns.tsv", 6, Noun::of));
  }

  /** Returns the noun that fits most of the claims, of which there is at least one. */
  Noun of(Collection<Claim> claims) {
    Map<Noun, Integer> votes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      votes.merge(of(claim), told(claim) == null ? 1 : 2, Integer::sum);
    }
    Noun best = null;
    int most = 0;
    for (Noun noun : nouns) {
      int count = votes.getOrDefault(noun, 0);
      if (count > most) {
        best = noun;
        most = count;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no claim, no noun");
    }
    return best;
  }

  private Noun of(Claim claim) {
    Noun told = told(claim);
    return told == null ? lastResort(claim) : told;
  }

  private @Nullable Noun told(Claim claim) {
    List<String> words = words(claim.trigger().text());
    for (Noun noun : nouns) {
      if (noun.events().contains(claim.event()) && words.stream().anyMatch(noun::isToldBy)) {
        return noun;
      }
    }
    for (Noun noun : nouns) {
      if (noun.events().contains(claim.event()) && noun.isModeOf(claim)) {
        return noun;
      }
    }
    return null;
  }

  private Noun lastResort(Claim claim) {
    return nouns.stream()
        .filter(noun -> noun.isLastResort() && noun.events().contains(claim.event()))
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
