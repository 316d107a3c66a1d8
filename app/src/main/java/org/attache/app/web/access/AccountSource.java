package org.attache.app.web.access;

/** Knows who has an account. Safe for use by several threads. */
public interface AccountSource {
  /** Returns all accounts as they are now. */
  Accounts accounts();
}
