package org.attache.app.web.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.error.IncorrectInput;

/** Spells accounts and tokens as lines of fields between tabs. */
final class AccountText {
  private static final String HEAD =
      "# Accounts of a desk, kept by `attache user` and `attache token`. Passwords and tokens are"
          + " hashed.";

  private AccountText() {}

  static List<String> lines(Accounts accounts) {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    for (Account user : accounts.users()) {
      lines.add(
          String.join(
              "\t",
              "user",
              user.name(),
              Scope.list(user.scopes()),
              user.password(),
              user.created().toString()));
    }
    for (Token token : accounts.tokens()) {
      lines.add(
          String.join(
              "\t",
              "token",
              token.id(),
              token.owner(),
              token.label().replaceAll("\\p{Cntrl}", " "),
              Scope.list(token.scopes()),
              token.hash(),
              token.expires().toString()));
    }
    return lines;
  }

  static Accounts accounts(List<String> lines, String file) {
    List<Account> users = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] cells = line.split("\t", -1);
      String place = file + ":" + (i + 1);
      try {
        if (cells[0].equals("user") && cells.length == 5) {
          users.add(
              new Account(cells[1], Scope.parse(cells[2]), cells[3], Instant.parse(cells[4])));
        } else if (cells[0].equals("token") && cells.length == 7) {
          tokens.add(
              new Token(
                  cells[1],
                  cells[2],
                  cells[3],
                  Scope.parse(cells[4]),
                  cells[5],
                  Instant.parse(cells[6])));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw broken(place);
        }
      } catch (DateTimeException e) {
        throw broken(place);
      }
    }
    return new Accounts(users, tokens);
  }

  private static IncorrectInput broken(String place) {
    return new IncorrectInput("accounts-broken", "not a line of accounts", null, place);
  }
}
