package org.attache.ledger.entry;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The version of a document in which a claim was made.
 *
 * @param document id of the document within its collection; not blank
 * @param version names the text that was read, such as its hash; empty where there is only one
 * @param url where it was published
 * @param publisher the outlet that published it
 * @param title its title
 * @param published the day from which its words were known
 */
public record Source(
    String document,
    String version,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String title,
    LocalDate published) {
  public Source {
    if (document.isBlank()) {
      throw new IllegalArgumentException("a source needs the id of its document");
    }
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(published, "published");
  }

  /** Returns the outlet, or the document's id where the outlet is unknown. */
  public String outlet() {
    return publisher == null ? document : publisher;
  }
}
