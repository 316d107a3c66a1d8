package org.attache.ledger.store;

import java.util.Objects;

/**
 * Input that could not be read. It is kept so that nobody takes it for read.
 *
 * @param origin {@code file} or {@code file:line}, as the user knows it
 * @param code stable code of the error
 * @param reason what is wrong, in words
 * @param content hash of the input, or an empty text where it is not known
 */
public record Refusal(String origin, String code, String reason, String content) {
  public Refusal {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(content, "content");
  }
}
