package org.attache.app.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attache.ledger.entry.Source;

/** Names of things across exports. */
final class Names {
  private Names() {}

  static String event(String id) {
    return "urn:attache:event:" + id;
  }

  static String claim(String id) {
    return "urn:attache:claim:" + id;
  }

  static String document(Source source) {
    return source.url() == null ? of("document", source.document()) : source.url();
  }

  /** Returns the name of something that is known by words. */
  static String of(String kind, String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return "urn:attache:" + kind + ":" + encoded;
  }
}
