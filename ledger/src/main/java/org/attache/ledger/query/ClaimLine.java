package org.attache.ledger.query;

import java.util.Objects;
import org.attache.ledger.entry.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its sentence and what became of it.
 *
 * @param mark where it stands in the list of claims
 * @param id id of the assertion
 * @param source document and version that make it
 * @param event id of the event that it tells of; null if it tells of none by the day
 * @param status told, confirmed, rejected or superseded
 * @param sentence the sentence as it stands in the document
 * @param json the claim by the contract, decisions applied
 */
public record ClaimLine(
    Mark mark,
    String id,
    Source source,
    @Nullable String event,
    String status,
    String sentence,
    String json) {
  public ClaimLine {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(json, "json");
  }
}
