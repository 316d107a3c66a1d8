package org.attache.app.web.page;

/** Says under which address an actor's page stands. */
final class ActorAddress {
  private ActorAddress() {}

  /** Returns the address of the actor with a name or code. */
  static String of(String name) {
    return "/actors/" + segment(name);
  }

  /** Returns a name as one segment of an address. */
  static String segment(String name) {
    return Query.encoded(name).replace("+", "%20");
  }
}
