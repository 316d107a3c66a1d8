package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document without its text.
 *
 * @param mark where it stands in the list of documents
 * @param id id within its collection
 * @param version hash of its text
 * @param url its address
 * @param title its title
 * @param publisher its outlet
 * @param published the day from which its words are known
 * @param claims how many claims were read in it
 */
public record DocumentLine(
    Mark mark,
    String id,
    String version,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    LocalDate published,
    int claims) {
  public DocumentLine {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(published, "published");
  }
}
