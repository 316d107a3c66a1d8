package org.attache.ledger.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.jspecify.annotations.Nullable;

/**
 * What a watch has to tell.
 *
 * @param id 32 hexadecimal digits
 * @param watch id of the watch
 * @param name of the watch
 * @param change what changed
 * @param kinds in what, as far as the watch tells of it
 * @param sentences on which it rests, the newest first
 * @param made when it was found out
 */
public record Alert(
    String id,
    String watch,
    String name,
    EventChange change,
    Set<ChangeKind> kinds,
    List<Sentence> sentences,
    Instant made) {
  public Alert {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(made, "made");
    kinds = Set.copyOf(kinds);
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence of a report.
   *
   * @param text as it stands in the document
   * @param claim id of the claim read in it
   * @param document id of the document
   * @param outlet that published it
   * @param title of the document
   * @param url where it was published
   * @param published when
   */
  public record Sentence(
      String text,
      String claim,
      String document,
      String outlet,
      @Nullable String title,
      @Nullable String url,
      LocalDate published) {
    public Sentence {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(outlet, "outlet");
      Objects.requireNonNull(published, "published");
    }
  }
}
