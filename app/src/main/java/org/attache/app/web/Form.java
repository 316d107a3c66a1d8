package org.attache.app.web;

/**
 * The last segment of an address with the form that is asked for.
 *
 * @param name the segment without its ending
 * @param kind {@code csv}, {@code json}; empty for a page
 */
record Form(String name, String kind) {
  /** Returns what a segment such as {@code USA-RUS.csv} asks for. */
  static Form of(String segment) {
    for (String kind : new String[] {"csv", "json"}) {
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
