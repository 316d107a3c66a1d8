package org.attache.app.web.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * All accounts and tokens at a time.
 *
 * @param users in the order of their making
 * @param tokens in the order of their making
 */
public record Accounts(List<Account> users, List<Token> tokens) {
  /** Nobody. */
  public static final Accounts NONE = new Accounts(List.of(), List.of());

  public Accounts {
    users = List.copyOf(users);
    tokens = List.copyOf(tokens);
  }

  /** Returns the account of that name, null if there is none. */
  public @Nullable Account user(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst().orElse(null);
  }

  /** Returns the token of that hash, null if there is none. */
  @Nullable Token token(String hash) {
    return tokens.stream().filter(token -> token.hash().equals(hash)).findFirst().orElse(null);
  }

  /**
   * Returns these and one more.
   *
   * @throws Conflict if the name is taken
   */
  public Accounts with(Account account) {
    if (user(account.name()) != null) {
      throw new Conflict(
          "account-taken", "there is an account " + account.name() + " already", null, null);
    }
    List<Account> more = new ArrayList<>(users);
    more.add(account);
    return new Accounts(more, tokens);
  }

  /**
   * Returns these and one more token.
   *
   * @throws NotFound if its owner has no account
   */
  public Accounts with(Token token) {
    if (user(token.owner()) == null) {
      throw new NotFound(
          "account-unknown", "there is no account " + token.owner(), token.owner(), null);
    }
    List<Token> more = new ArrayList<>(tokens);
    more.add(token);
    return new Accounts(users, more);
  }

  /**
   * Returns these without an account and its tokens.
   *
   * @throws NotFound if there is no such account
   */
  public Accounts withoutUser(String name) {
    if (user(name) == null) {
      throw new NotFound("account-unknown", "there is no account " + name, name, null);
    }
    return new Accounts(
        less(users, user -> user.name().equals(name)),
        less(tokens, token -> token.owner().equals(name)));
  }

  /**
   * Returns these without a token.
   *
   * @throws NotFound if there is no such token
   */
  public Accounts withoutToken(String id) {
    List<Token> left = less(tokens, token -> token.id().equals(id));
    if (left.size() == tokens.size()) {
      throw new NotFound("token-unknown", "there is no token " + id, id, null);
    }
    return new Accounts(users, left);
  }

  private static <T> List<T> less(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
