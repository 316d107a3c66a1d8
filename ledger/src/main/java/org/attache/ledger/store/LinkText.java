package org.attache.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.ledger.link.Link;
import org.attache.ledger.link.Link.Ground;
import org.attache.ledger.link.Link.Part;

/** Spells the grounds of a link: {@code PARTIES=3.25 WORDS=1.204}. */
final class LinkText {
  private LinkText() {}

  static String of(Link link) {
    return link.parts().stream()
        .map(part -> part.ground().name() + "=" + part.points())
        .collect(Collectors.joining(" "));
  }

  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String part : text.split(" ", -1)) {
        int equals = part.indexOf('=');
        parts.add(
            new Part(
                Ground.valueOf(part.substring(0, equals)),
                Double.parseDouble(part.substring(equals + 1))));
      }
    }
    return parts;
  }
}
