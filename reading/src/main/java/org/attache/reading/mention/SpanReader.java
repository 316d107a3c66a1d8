package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of words that somebody else found to be one participant. */
final class SpanReader {
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "in",
          "from",
          "at",
          "on",
          "for",
          "to",
          "by",
          "with",
          "who",
          "which",
          "that",
          ",",
          "(",
          "during",
          "against",
          "under",
          "near",
          "behind",
          "suspected",
          "accused",
          "including");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<MentionKind> NAMES =
      Set.of(MentionKind.STATE, MentionKind.PERSON, MentionKind.METONYM, MentionKind.ORGANISATION);

  /** Heads of groups that belong to no one state. */
  private static final Set<String> MANY =
      Set.of(
          "countries",
          "nations",
          "governments",
          "states",
          "individuals",
          "others",
          "some",
          "members",
          "leaders",
          "entities",
          "reporters",
          "reports",
          "allies",
          "partners",
          "europe",
          "west",
          "africa",
          "asia");

  private final KnowledgeBase knowledge;
  private final DocumentReader reader;

  SpanReader(KnowledgeBase knowledge, DocumentReader reader) {
    this.knowledge = knowledge;
    this.reader = reader;
  }

  /**
   * Returns whom the words {@code first} to {@code last} of a sentence stand for, never none.
   *
   * @param heldOn the day of the event that is told of; null for the document's day
   */
  List<Referent> read(int sentence, int first, int last, @Nullable LocalDate heldOn) {
    Scan scan = reader.scan(sentence);
    int end = trimmed(scan, first, last);
    List<Referent> found = mentioned(sentence, first, end, heldOn);
    if (found.isEmpty()) {
      found = phrase(scan, first, end);
    }
    if (found.isEmpty()) {
      found = joined(scan, first, end);
    }
    if (found.isEmpty()) {
      found = headed(scan, first, end);
    }
    return found.isEmpty() ? List.of(unknown(scan, first, end)) : found;
  }

  private static int trimmed(Scan scan, int first, int last) {
    int end = last;
    while (end > first + 1 && (scan.possessive(end - 1) || !scan.word(end - 1).isWordlike())) {
      end--;
    }
    return end;
  }

  /** The mention found before whose naming words are these, apart from determiners. */
  private List<Referent> mentioned(int sentence, int first, int last, @Nullable LocalDate heldOn) {
    Scan scan = reader.scan(sentence);
    for (Phrase phrase : reader.found().get(sentence)) {
      boolean head = same(scan, phrase.headFirst(), phrase.headLast(), first, last);
      boolean whole = same(scan, phrase.first(), phrase.last(), first, last);
      if ((head || whole) && !phrase.referents().isEmpty()) {
        List<Referent> then = heldOn == null ? List.of() : reader.holders(phrase, heldOn);
        return then.isEmpty() ? phrase.referents() : then;
      }
    }
    return List.of();
  }

  private static boolean same(Scan scan, int aFirst, int aLast, int bFirst, int bLast) {
    return aLast == bLast && bare(scan, aFirst, aLast) == bare(scan, bFirst, bLast);
  }

  private static int bare(Scan scan, int first, int last) {
    int at = first;
    while (at < last - 1 && ARTICLES.contains(scan.lower(at))) {
      at++;
    }
    return at;
  }

  private List<Referent> phrase(Scan scan, int first, int last) {
    Phrase phrase = reader.resolved(scan, first, last, true);
    return phrase != null && phrase.last() == last ? phrase.referents() : List.of();
  }

  /** Reads "Ukraine and Russia" as two names; empty where a part is none. */
  private List<Referent> joined(Scan scan, int first, int last) {
    List<Referent> all = new ArrayList<>();
    int start = first;
    for (int at = first; at <= last; at++) {
      boolean link = at == last || scan.lower(at).equals("and") || scan.lower(at).equals(",");
      if (link && at > start) {
        Phrase part = reader.resolved(scan, start, at, false);
        if (part == null || part.last() != at || !NAMES.contains(part.kind())) {
          return List.of();
        }
        all.addAll(part.referents());
      }
      start = link ? at + 1 : start;
    }
    return all;
  }

  /** Reads the words before the first "of", "in", "who"; what follows may tell the state. */
  private List<Referent> headed(Scan scan, int first, int last) {
    int cut = first + 1;
    while (cut < last && !LINKS.contains(scan.lower(cut))) {
      cut++;
    }
    if (cut >= last) {
      return tail(scan, first, last);
    }
    List<Referent> head = phrase(scan, first, cut);
    String code = code(scan, cut, last);
    if (head.isEmpty()) {
      head = tail(scan, first, cut);
    }
    if (head.isEmpty() || code == null || head.size() > 1) {
      return head;
    }
    Referent only = head.get(0);
    boolean own = only.isPerson() || code(scan, first, cut) != null;
    return own ? head : List.of(Referent.group(scan.text(first, last), code, only.sector()));
  }

  /** The phrase at the end of the words, where the words before it are unknown adjectives. */
  private List<Referent> tail(Scan scan, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      Phrase phrase = reader.resolved(scan, at, last, true);
      boolean role = phrase != null && phrase.role() != null;
      if (phrase != null
          && phrase.last() == last
          && (role || phrase.kind() == MentionKind.PERSON)) {
        return phrase.referents();
      }
    }
    return List.of();
  }

  /** The index of the last word before the first "of", "in", "who". */
  private static int head(Scan scan, int first, int last) {
    int at = first;
    while (at + 1 < last && !LINKS.contains(scan.lower(at + 1))) {
      at++;
    }
    return at;
  }

  /** The first state named among the words, or null. */
  private @Nullable String code(Scan scan, int first, int last) {
    for (int at = first; at < last; at++) {
      Match match = scan.longest(at, StateName.class);
      StateName name = match == null || match.last() > last ? null : match.as(StateName.class);
      if (name != null) {
        return name.state().code();
      }
      Match body = scan.longest(at, OrganisationName.class);
      OrganisationName owner =
          body == null || body.last() > last ? null : body.as(OrganisationName.class);
      if (owner != null) {
        return KnowledgeBase.actorCode(owner.organisation());
      }
    }
    return null;
  }

  private Referent unknown(Scan scan, int first, int last) {
    int start = bare(scan, first, last);
    String name = scan.text(start, last);
    String own = code(scan, start, last);
    boolean many = MANY.contains(scan.lower(head(scan, start, last)));
    String code = own == null && !many ? reader.trail().context(scan.sentence(), first) : own;
    Sector sector = knowledge.vocabulary().bodySector(scan.lower(last - 1));
    return Referent.body(name.isBlank() ? scan.text(first, last) : name, code, sector);
  }
}
