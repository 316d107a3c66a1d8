package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.DocumentReader;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;

/** A reader whose one rule is that "A met B" is a meeting; it chokes on "poison". */
final class MeetingReader implements DocumentReader {
  private static final String VERB = " met ";

  @Override
  public Reading read(Document document) {
    String text = document.text();
    if (text.contains("poison")) {
      throw new IllegalStateException("choked");
    }
    List<Claim> claims = new ArrayList<>();
    for (int at = text.indexOf(VERB); at >= 0; at = text.indexOf(VERB, at + 1)) {
      claims.add(meeting(text, at + 1));
    }
    return new Reading(document, claims, List.of());
  }

  private static Claim meeting(String text, int trigger) {
    int begin = text.lastIndexOf(' ', trigger - 2) + 1;
    int end = trigger + VERB.length() - 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Claim(
        EventType.CONSULT,
        List.of(),
        List.of(),
        Stage.OCCURRED,
        List.of(),
        false,
        Excerpt.of(text, new Span(trigger, trigger + 3)),
        new Span(begin, end),
        List.of(entity(text, begin, trigger - 1), entity(text, trigger + 4, end)),
        List.of(),
        null,
        null,
        List.of(),
        0.5,
        List.of(new Reason("trigger", "met", "the word “met”")));
  }

  private static Entity entity(String text, int begin, int end) {
    return new Entity(Excerpt.of(text, new Span(begin, end)), null, null, null, null);
  }
}
