package org.attache.ledger.query;

import java.util.Objects;

/**
 * How much a ledger holds.
 *
 * @param database which database it is
 * @param form number of the form of its tables
 * @param bytes on disk
 * @param head the end of its log
 * @param documents versions of documents
 * @param claims that were read
 * @param decisions taken, those undone among them
 * @param refusals inputs that could not be read and wait to be dealt with
 */
public record Holdings(
    String database,
    int form,
    long bytes,
    Head head,
    long documents,
    long claims,
    long decisions,
    long refusals) {
  public Holdings {
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(head, "head");
  }
}
