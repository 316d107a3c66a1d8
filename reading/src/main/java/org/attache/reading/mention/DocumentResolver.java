package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Position;
import org.attache.reading.knowledge.Site;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** The mentions of one document, and the reading of any other stretch of its words. */
final class DocumentResolver implements MentionResolver {
  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "outside", "around", "inside", "through", "across");

  private final KnowledgeBase knowledge;
  private final SegmentedText text;
  private final LocalDate day;
  private final DocumentReader reader;
  private final SpanReader spans;
  private final Mentions mentions;

  DocumentResolver(
      KnowledgeBase knowledge, SegmentedText text, LocalDate day, DocumentReader reader) {
    this.knowledge = knowledge;
    this.text = text;
    this.day = day;
    this.reader = reader;
    this.spans = new SpanReader(knowledge, reader);
    List<List<Mention>> bySentence = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      bySentence.add(
          reader.found().get(sentence.index()).stream().map(p -> mention(sentence, p)).toList());
    }
    this.mentions = new Mentions(bySentence);
  }

  @Override
  public Mentions mentions() {
    return mentions;
  }

  @Override
  public List<Entity> entities(int sentence, Span span, @Nullable LocalDate asOf) {
    Sentence where = text.sentences().get(sentence);
    LocalDate on = asOf == null ? day : asOf;
    Excerpt excerpt = Excerpt.of(text.document().text(), span);
    int first = firstWord(where, span);
    int last = lastWord(where, span);
    if (last <= first) {
      return List.of(new Entity(excerpt, null, null, null, null));
    }
    return spans.read(sentence, first, last, asOf).stream()
        .map(r -> r.entity(excerpt, on, knowledge))
        .toList();
  }

  private static int firstWord(Sentence sentence, Span span) {
    int at = 0;
    for (Word word : sentence.words()) {
      if (word.span().end() > span.begin()) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int lastWord(Sentence sentence, Span span) {
    int at = 0;
    for (Word word : sentence.words()) {
      if (word.span().begin() >= span.end()) {
        return at;
      }
      at++;
    }
    return at;
  }

  private Mention mention(Sentence sentence, Phrase phrase) {
    Span head = sentence.span(phrase.headFirst(), phrase.headLast());
    Excerpt excerpt = Excerpt.of(text.document().text(), head);
    MentionKind kind = kind(sentence, phrase);
    List<Entity> entities =
        kind == MentionKind.PLACE
            ? List.of()
            : phrase.referents().stream().map(r -> r.entity(excerpt, day, knowledge)).toList();
    Site site = phrase.site();
    Place place = site == null ? null : place(excerpt, site);
    Reason reason = new Reason("actor", phrase.rule(), excerpt.text());
    return new Mention(
        sentence.index(), phrase.first(), phrase.last(), head, kind, entities, place, reason);
  }

  /** A seat of power after "in" or "at" is where something happens. */
  private MentionKind kind(Sentence sentence, Phrase phrase) {
    boolean seat = phrase.kind() == MentionKind.METONYM && phrase.site() != null;
    String before = phrase.first() == 0 ? "" : sentence.words().get(phrase.first() - 1).lower();
    return seat && LOCATIVES.contains(before) ? MentionKind.PLACE : phrase.kind();
  }

  private static Place place(Excerpt excerpt, Site site) {
    Position position = site.position();
    String state = site.state();
    return new Place(
        excerpt,
        site.name(),
        state != null && state.length() == 3 ? state : null,
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude());
  }

  DocumentReader reader() {
    return reader;
  }
}
