package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.attache.reading.knowledge.Designation;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.StateForm;
import org.attache.reading.segment.SegmentedText;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of a document and resolves them by the knowledge tables. Thread-safe. */
public final class MentionFinder {
  private final KnowledgeBase knowledge;

  /** Makes a finder on the given tables. */
  public MentionFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns the state whose government a publisher is, or null. */
  private @Nullable String home(@Nullable String publisher) {
    if (publisher == null) {
      return null;
    }
    for (Designation meant : knowledge.lexicon().named(publisher)) {
      if (meant instanceof StateName name && name.form() == StateForm.GOVERNMENT) {
        return name.state().code();
      }
    }
    return null;
  }

  /** Returns the mentions of a document and what its words stand for. */
  public MentionResolver resolve(SegmentedText text) {
    LocalDate published = text.document().published();
    LocalDate day = published == null ? knowledge.lastDay() : published;
    List<Scan> scans =
        text.sentences().stream()
            .map(s -> Scan.of(s, knowledge.lexicon().matches(s.words())))
            .toList();
    DocumentReader reader =
        new DocumentReader(knowledge, day, scans, home(text.document().publisher()));
    reader.read();
    return new DocumentResolver(knowledge, text, day, reader);
  }
}
