package org.attache.app.web.page;

import java.util.List;
import org.attache.ledger.query.Candidate;
import org.attache.model.Claim;
import org.attache.model.Span;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A claim's sentence under its marks, with the sentences around it.
 *
 * @param before the sentence before; empty where there is none in its paragraph
 * @param pieces nothing of the sentence left out
 * @param after the sentence after
 */
record ReviewSentence(String before, List<DocumentPage.Piece> pieces, String after) {
  ReviewSentence {
    pieces = List.copyOf(pieces);
  }

  /**
   * Finds the sentence.
   *
   * @param read the document; null where it is not to be had
   */
  static ReviewSentence of(Candidate candidate, DeskData.@Nullable Read read, Segmenter segmenter) {
    Claim claim = candidate.claim();
    Span trigger = claim.trigger().span();
    if (read == null || !holds(read.document().text(), claim)) {
      return alone(candidate);
    }
    SegmentedText segmented = segmenter.segment(read.document());
    List<Sentence> sentences = segmented.sentences();
    int at = segmented.sentenceAt(trigger.begin());
    if (at < 0) {
      return alone(candidate);
    }
    String text = read.document().text();
    MarkedText marked = new MarkedText(text, List.of(claim), read.quotations(), -1);
    return new ReviewSentence(
        beside(sentences, at, -1, text),
        marked.pieces(sentences.get(at).span()),
        beside(sentences, at, 1, text));
  }

  /** Returns whether the claim was read in this text, not in another version of it. */
  private static boolean holds(String text, Claim claim) {
    return claim.trigger().end() <= text.length()
        && claim.trigger().span().of(text).equals(claim.trigger().text());
  }

  private static String beside(List<Sentence> sentences, int at, int step, String text) {
    int other = at + step;
    boolean there =
        other >= 0
            && other < sentences.size()
            && sentences.get(other).paragraph() == sentences.get(at).paragraph();
    return there ? sentences.get(other).span().of(text).strip() : "";
  }

  private static ReviewSentence alone(Candidate candidate) {
    String sentence = candidate.line().sentence();
    String words = candidate.claim().trigger().text();
    int begin = Math.max(0, sentence.indexOf(words));
    int end = Math.min(sentence.length(), begin + words.length());
    String stage = Phrasing.stage(candidate.claim().stage());
    return new ReviewSentence(
        "",
        List.of(
            new DocumentPage.Piece(sentence.substring(0, begin), "", "", "", 0),
            new DocumentPage.Piece(sentence.substring(begin, end), "", "", stage, 1),
            new DocumentPage.Piece(sentence.substring(end), "", "", "", 0)),
        "");
  }
}
