package org.attache.app.cli;

import java.time.Clock;
import java.util.Set;
import org.attache.app.web.access.Account;
import org.attache.app.web.access.AccountFile;
import org.attache.app.web.access.Scope;
import org.attache.app.web.access.Secrets;

/**
 * The one account of a demo.
 *
 * @param name its name
 * @param password made for this run
 */
record DemoAccount(String name, String password) {
  private static final int LETTERS = 10;

  /** Makes the account. */
  static DemoAccount in(AccountFile file, Clock clock) {
    Secrets secrets = new Secrets();
    DemoAccount made = new DemoAccount("demo", secrets.secret().substring(0, LETTERS));
    String hash = secrets.hashPassword(made.password());
    file.change(
        none -> none.with(new Account(made.name(), Set.of(Scope.ADMIN), hash, clock.instant())));
    return made;
  }

  /** Returns what to tell the user. */
  String words() {
    return "to decide on claims, sign in as " + name + " with the password " + password;
  }
}
