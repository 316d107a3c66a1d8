package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attache.model.Span;
import org.attache.reading.mention.Mentions;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;

/**
 * Finds who is reported to say what. Thread-safe; the same for the same input.
 *
 * <p>A frame's {@code source} is the words that name the source without office or journalist's
 * noun, its {@code scope} the words that stand on its word. Offsets are UTF-16 code units of the
 * document's text.
 */
public final class ReportingFrameFinder {
  private final SpeechVerbs speech;
  private final WordLists lists;
  private final VerbFrames verbs;
  private final AccordingFrames according;
  private final CitingFrames citing;
  private final NounFrames nouns;
  private final QuoteFrames quotations;
  private final CarriedFrames carried = new CarriedFrames();
  private final Nesting nesting = new Nesting();

  private ReportingFrameFinder(
      SpeechVerbs speech, ReportingVerbs reporting, SourceWords words, WordLists lists) {
    this.speech = speech;
    this.lists = lists;
    NounPhrases phrases = new NounPhrases(words);
    SourceReader sources = new SourceReader(words);
    this.verbs = new VerbFrames(new VerbCues(reporting), phrases, sources);
    this.according = new AccordingFrames(phrases, sources, words);
    this.citing = new CitingFrames(phrases, sources, words);
    this.nouns = new NounFrames(phrases, sources);
    this.quotations = new QuoteFrames(sources.kinds());
  }

  /** Returns a finder with the shipped tables and {@code speech}. */
  public static ReportingFrameFinder shipped(SpeechVerbs speech) {
    return new ReportingFrameFinder(
        speech, ReportingVerbs.shipped(), SourceWords.shipped(), WordLists.shipped());
  }

  /**
   * Returns the frames of a text in order of their sentences, within a sentence from the first-hand
   * word outwards.
   *
   * @param mentions those of the same text; a list a sentence, which may be empty
   * @param quotes those of the same text, in order
   */
  public List<ReportingFrame> find(SegmentedText text, Mentions mentions, List<QuotedSpan> quotes) {
    List<Line> lines = lines(text, mentions, quotes);
    List<ReportingFrame> quoted = quotations.of(text, lines, quotes);
    List<ReportingFrame> all = new ArrayList<>();
    List<ReportingFrame> before = List.of();
    for (Line line : lines) {
      List<ReportingFrame> own = own(line, quoted);
      List<ReportingFrame> inherited = carried.into(line, own, before);
      own.addAll(inherited);
      before = nesting.ranked(own);
      all.addAll(before);
    }
    return List.copyOf(all);
  }

  private List<Line> lines(SegmentedText text, Mentions mentions, List<QuotedSpan> quotes) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<QuotedSpan> inside =
          quotes.stream().filter(quote -> quote.span().overlaps(sentence.span())).toList();
      lines.add(new Line(sentence, mentions.in(sentence.index()), inside, speech, lists));
    }
    return lines;
  }

  private List<ReportingFrame> own(Line line, List<ReportingFrame> quoted) {
    List<ReportingFrame> own = new ArrayList<>(verbs.in(line));
    for (int i = 0; i < line.size(); i++) {
      List<ReportingFrame> cited = citing.at(line, i);
      cited.forEach(frame -> own.removeIf(has -> Objects.equals(has.cue(), frame.cue())));
      own.addAll(cited);
      own.addAll(according.at(line, i));
      own.addAll(nouns.at(line, i));
    }
    own.removeIf(frame -> isSelf(line, frame, quoted));
    for (ReportingFrame frame : quoted) {
      if (frame.sentence() == line.index() && own.stream().noneMatch(has -> covers(has, frame))) {
        own.add(frame);
      }
    }
    own.sort(Comparator.comparing((ReportingFrame frame) -> frame.source().begin()));
    return own;
  }

  /** "I" within a quotation is its speaker, who is its source already. */
  private static boolean isSelf(Line line, ReportingFrame frame, List<ReportingFrame> quoted) {
    Span source = frame.source();
    for (int i = 0; i < line.size(); i++) {
      if (line.word(i).span().equals(source)) {
        String word = line.lower(i);
        return (word.equals("i") || word.equals("we"))
            && quoted.stream()
                .anyMatch(q -> q.sentence() == line.index() && q.scope().contains(source));
      }
    }
    return false;
  }

  /** Whether a frame of the same sentence tells the quotation's speaker already. */
  private static boolean covers(ReportingFrame frame, ReportingFrame quotation) {
    Span cue = frame.cue();
    return cue != null
        && !quotation.scope().contains(cue)
        && (frame.rule().equals("verb") || frame.rule().equals("responsibility"))
        && frame.scope().overlaps(quotation.scope());
  }
}
