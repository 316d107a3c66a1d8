package org.attache.ledger.title;

/**
 * A side as a title names it.
 *
 * @param name as it stands alone: "Russia"
 * @param attribute as it stands before a noun: "Russian"
 */
record ShortName(String name, String attribute) {
  static ShortName same(String name) {
    return new ShortName(name, name);
  }
}
