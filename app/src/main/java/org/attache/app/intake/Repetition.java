package org.attache.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.app.DocumentReader;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.jspecify.annotations.Nullable;

/** Repeats the reading of a text for another publication of it, where that comes to the same. */
final class Repetition {
  private final DocumentReader reader;

  Repetition(DocumentReader reader) {
    this.reader = reader;
  }

  /**
   * Returns what the reader would read in a document, null if that cannot be told from what it read
   * in another.
   *
   * @param read of the same text of the same day
   */
  @Nullable Reading of(Document document, Reading read) {
    Document first = read.document();
    boolean same = Objects.equals(document.publisher(), first.publisher());
    if (!same && (named(first.publisher(), first.text()) || known(document.publisher()))) {
      return null;
    }
    if (!Objects.equals(document.title(), first.title())
        && (isIn(first.title(), first.text()) || isIn(document.title(), first.text()))) {
      return null;
    }
    List<Claim> claims =
        same
            ? read.claims()
            : read.claims().stream().map(claim -> claim(claim, document.publisher())).toList();
    return new Reading(document, claims, read.quotations());
  }

  /** Whether what was read may lack a source because it was the outlet itself. */
  private boolean named(@Nullable String outlet, String text) {
    return known(outlet) || isIn(outlet, text);
  }

  private boolean known(@Nullable String outlet) {
    return outlet != null && reader.hangsOn(outlet);
  }

  private static boolean isIn(@Nullable String words, String text) {
    String letters = words == null ? "" : letters(words);
    return !letters.isEmpty() && letters(text).contains(letters);
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** An outlet is no source of its own claims. */
  private static Claim claim(Claim claim, @Nullable String outlet) {
    List<Attribution> chain =
        claim.attribution().stream()
            .filter(link -> !link.source().label().equalsIgnoreCase(outlet))
            .toList();
    if (chain.size() == claim.attribution().size()) {
      return claim;
    }
    List<Reason> reasons =
        claim.reasons().stream()
            .filter(
                reason ->
                    !reason.aspect().equals("attribution")
                        || !reason.detail().equalsIgnoreCase(outlet))
            .toList();
    return claim.attributed(chain, reasons);
  }
}
