package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.segment.SegmentedText;

/** Finds the mentions of a document and resolves them by the knowledge tables. Thread-safe. */
public final class MentionFinder {
  private final KnowledgeBase knowledge;

  /** Makes a finder on the given tables. */
  public MentionFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns the mentions of a document and what its words stand for. */
  public MentionResolver resolve(SegmentedText text) {
    LocalDate published = text.document().published();
    LocalDate day = published == null ? knowledge.lastDay() : published;
    List<Scan> scans =
        text.sentences().stream()
            .map(s -> Scan.of(s, knowledge.lexicon().matches(s.words())))
            .toList();
    DocumentReader reader = new DocumentReader(knowledge, day, scans);
    reader.read();
    return new DocumentResolver(knowledge, text, day, reader);
  }
}
