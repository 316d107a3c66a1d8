package org.attache.app.web.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What a program shows instead of a password.
 *
 * @param id by which it is listed and removed; tells nothing of the secret
 * @param owner name of the account in whose name it acts
 * @param label what it is for
 * @param scopes what it may do; its owner must be allowed to as well
 * @param hash SHA-256 of the secret
 * @param expires when it ends
 */
public record Token(
    String id, String owner, String label, Set<Scope> scopes, String hash, Instant expires) {
  public Token {
    scopes = Set.copyOf(scopes);
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(expires, "expires");
  }

  /** Returns what it may do, separated by commas. */
  public String scopeList() {
    return Scope.list(scopes);
  }
}
