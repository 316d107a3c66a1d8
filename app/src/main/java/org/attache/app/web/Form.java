package org.attache.app.web;

/**
 * The last segment of an address with the form that is asked for.
 *
 * @param name the segment without its ending
 * @param kind such as {@code csv}; empty for a page
 */
record Form(String name, String kind) {
  /** Returns what a segment such as {@code USA-RUS.csv} asks for. */
  static Form of(String segment) {
    return of(segment, "csv", "json");
  }

  /** Returns what a segment asks for where these forms can be had. */
  static Form of(String segment, String... kinds) {
    for (String kind : kinds) {
      if (segment.endsWith("." + kind)) {
        return new Form(segment.substring(0, segment.length() - kind.length() - 1), kind);
      }
    }
    return new Form(segment, "");
  }

  boolean isTable() {
    return !kind.isEmpty();
  }
}
