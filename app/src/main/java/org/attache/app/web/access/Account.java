package org.attache.app.web.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.attache.model.error.IncorrectInput;

/**
 * Somebody who signs in.
 *
 * @param name what decisions are signed with: letters, digits, dots, hyphens, up to 40
 * @param scopes what the account may do
 * @param password its hash
 * @param created when it was made
 */
public record Account(String name, Set<Scope> scopes, String password, Instant created) {
  private static final int LONGEST = 40;

  public Account {
    scopes = Set.copyOf(scopes);
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(created, "created");
    boolean plain =
        name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    if (name.isEmpty() || name.length() > LONGEST || !plain) {
      throw new IncorrectInput(
          "account-name",
          "a name has up to 40 letters, digits, dots and hyphens, not '" + name + "'",
          name,
          null);
    }
  }

  /** Returns what it may do, separated by commas. */
  public String scopeList() {
    return Scope.list(scopes);
  }
}
