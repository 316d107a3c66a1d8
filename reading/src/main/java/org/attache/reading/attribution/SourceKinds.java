package org.attache.reading.attribution;

import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Says what sort of source words name (contract, section 6): by their mention, else their nouns.
 */
final class SourceKinds {
  private static final int UNNAMED_WITHIN = 12;

  private final SourceWords words;

  SourceKinds(SourceWords words) {
    this.words = words;
  }

  /** Returns what sort of source the words of a span name, which lie in the line. */
  SourceKind of(Line line, Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < line.size(); i++) {
      if (line.word(i).span().overlaps(span)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? SourceKind.OFFICIAL : of(line, new Range(from, to));
  }

  /** Returns what sort of source the words name; a body or state where nothing tells. */
  SourceKind of(Line line, Range head) {
    for (Mention mention : line.mentionsIn(head)) {
      SourceKind known = mention.last() == head.to() ? of(mention) : null;
      if (known != null) {
        return known;
      }
    }
    if (isUnnamed(line, head)) {
      return SourceKind.ANONYMOUS;
    }
    SourceKind noun = ofNoun(line, head);
    SourceKind kind = noun == null ? ofTitle(line, head.from()) : noun;
    return kind == null ? SourceKind.OFFICIAL : kind;
  }

  /** Returns what sort of source a person by name is. */
  SourceKind ofPerson(Line line, Mention person) {
    SourceKind known = of(person);
    SourceKind kind = known == null ? ofTitle(line, person.first()) : known;
    return kind == null ? SourceKind.OFFICIAL : kind;
  }

  /** "people familiar with the matter", "officials who asked not to be named". */
  private boolean isUnnamed(Line line, Range head) {
    boolean named = false;
    boolean role = words.office(line.lower(head.to() - 1)) != null;
    for (int i = head.from(); i < head.to(); i++) {
      if (line.is(i, WordList.ANONYMITY)) {
        return true;
      }
      named |= line.isCapital(i) && i > head.from() && !role;
    }
    return !named && asksForSilence(line, head.to());
  }

  private static boolean asksForSilence(Line line, int from) {
    for (int i = from; i < Math.min(from + UNNAMED_WITHIN, line.size()); i++) {
      if (line.reads(i, "anonymity")
          || line.reads(i, "not", "to", "be", "named")
          || line.reads(i, "not", "to", "be", "identified")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SourceKind ofNoun(Line line, Range head) {
    for (int i = head.to() - 1; i >= head.from(); i--) {
      boolean more = i + 1 < head.to();
      SourceKind two = more ? words.kind(line.lower(i) + " " + line.lower(i + 1)) : null;
      boolean headNoun = !more || line.is(i + 1, WordList.PREPOSITION);
      SourceKind kind = two == null && headNoun ? words.kind(line.lower(i)) : two;
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable SourceKind ofTitle(Line line, int from) {
    int before = line.isQuoteMark(from - 1) ? from - 2 : from - 1;
    boolean outlet = words.kind(line.lower(before)) == SourceKind.MEDIA;
    return outlet ? SourceKind.MEDIA : words.office(line.lower(before));
  }

  private static @Nullable SourceKind of(Mention mention) {
    if (mention.kind() == MentionKind.OUTLET) {
      return SourceKind.MEDIA;
    }
    if (mention.kind() == MentionKind.ANONYMOUS_SOURCE) {
      return SourceKind.ANONYMOUS;
    }
    if (mention.entities().isEmpty()) {
      return null;
    }
    boolean person = mention.kind() == MentionKind.PERSON;
    Sector sector = mention.entities().get(0).sector();
    if (sector == null) {
      return null;
    }
    return switch (sector) {
      case JRN -> SourceKind.MEDIA;
      case CVL -> person ? SourceKind.PERSON : SourceKind.PUBLIC;
      case MED -> person ? SourceKind.PERSON : SourceKind.MEDIA;
      case BUS, EDU, LAB, SOC -> person ? SourceKind.PERSON : SourceKind.OFFICIAL;
      case GOV, LEG, JUD, MIL, COP, SPY, PTY, OPP, REB, CRM, NGO, IGO, REL -> SourceKind.OFFICIAL;
      case UNK -> null;
    };
  }
}
