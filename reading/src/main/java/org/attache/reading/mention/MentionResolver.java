package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of one document and what any stretch of its words stands for. */
public interface MentionResolver {
  /** Returns all mentions found by the resolver's own means. */
  Mentions mentions();

  /**
   * Returns whom the words of {@code span} stand for, as of {@code asOf} where given, else as of
   * the document's date. The span need not be one of {@link #mentions()}: a decider may have found
   * it. An unknown name gives one entity without a code, never an empty list.
   */
  List<Entity> entities(int sentence, Span span, @Nullable LocalDate asOf);
}
