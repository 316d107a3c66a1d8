package org.attache.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.error.Fault;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.attribution.ReportingFrameFinder;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimAssembler;
import org.attache.reading.claim.ClaimDecider;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.trained.TrainedDecider;
import org.attache.reading.encode.Beside;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.mention.MentionFinder;
import org.attache.reading.mention.MentionResolver;
import org.attache.reading.quotation.QuotationFinder;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.time.TimeChooser;
import org.attache.reading.time.TimeGrammar;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into claims and quotations: a pure function, the same for the same document
 * under any locale, time zone and number of threads. Thread-safe; make one and keep it.
 */
public final class ArticleReader {
  private final KnowledgeBase knowledge;
  private final Segmenter segmenter;
  private final MentionFinder mentions;
  private final TimeGrammar times;
  private final QuotationFinder quotations;
  private final ReportingFrameFinder frames;
  private final ClaimDecider decider;
  private final ClaimAssembler assembler;

  /**
   * Makes a reader.
   *
   * @param knowledge who held which office when, and what names stand for whom
   * @param speech the verbs of speech
   * @param decider what finds the events
   */
  public ArticleReader(KnowledgeBase knowledge, SpeechVerbs speech, ClaimDecider decider) {
    this(knowledge, speech, () -> decider);
  }

  private ArticleReader(
      KnowledgeBase knowledge, SpeechVerbs speech, Supplier<ClaimDecider> decider) {
    this.knowledge = knowledge;
    this.segmenter = new Segmenter();
    this.mentions = new MentionFinder(knowledge);
    this.times = new TimeGrammar();
    this.quotations = new QuotationFinder(speech);
    this.frames = ReportingFrameFinder.shipped(speech);
    this.assembler = new ClaimAssembler(new TimeChooser(speech));
    // last, as it may still be loading
    this.decider = decider.get();
  }

  /**
   * Returns a reader with all that is shipped, and {@code knowledge}.
   *
   * @throws Fault if the shipped weights do not load
   */
  public static ArticleReader shipped(KnowledgeBase knowledge) {
    return new ArticleReader(knowledge, SpeechVerbs.shipped(), () -> decider(TrainedEncoder::load));
  }

  /**
   * Returns a reader with all that is shipped, and what {@code knowledge} loads: weights and tables
   * load side by side, as nothing can be read before both are there.
   *
   * @param prepared where the weights are taken from, if they have been prepared
   * @throws Fault if the weights do not load
   */
  public static ArticleReader loading(
      Supplier<KnowledgeBase> knowledge, @Nullable Prepared prepared) {
    Weights weights = prepared == null ? TrainedEncoder::load : prepared::encoder;
    Beside<TrainedEncoder> encoder = Beside.loading("weights", weights::load);
    return new ArticleReader(knowledge.get(), SpeechVerbs.shipped(), () -> decider(encoder::get));
  }

  private interface Weights {
    TrainedEncoder load() throws IOException;
  }

  private static ClaimDecider decider(Weights weights) {
    Lexicon lexicon = Lexicon.shipped();
    try {
      return new TrainedDecider(weights.load(), lexicon);
    } catch (IOException e) {
      String message = "the weights do not load: " + e.getMessage();
      throw new Fault("weights-unreadable", message, null, null, e);
    }
  }

  /** Returns what {@code document} claims and quotes. */
  public Reading read(Document document) {
    return read(List.of(document)).get(0);
  }

  /**
   * Returns what each document claims and quotes, the same as one by one, but a fifth faster from a
   * dozen documents on: each step is done for all of them while its tables lie in near memory.
   */
  public List<Reading> read(List<Document> documents) {
    List<AnalysedText> texts = documents.stream().map(this::analyse).toList();
    List<List<ClaimDraft>> drafts = decider.decide(texts);
    List<Reading> readings = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      AnalysedText text = texts.get(i);
      List<Claim> claims = assembler.assemble(text, drafts.get(i));
      readings.add(new Reading(text.text().document(), claims, quotations(text)));
    }
    return readings;
  }

  /** Returns whether the tables know an outlet by name, and perhaps by other names too. */
  public boolean knows(String outlet) {
    return !knowledge.lexicon().named(outlet).isEmpty();
  }

  /** Returns {@code document} with all that is known of it before claims are decided. */
  public AnalysedText analyse(Document document) {
    SegmentedText text = segmenter.segment(document);
    MentionResolver resolver = mentions.resolve(text);
    List<QuotedSpan> quotes = quotations.find(text, resolver.mentions());
    List<ReportingFrame> reports = frames.find(text, resolver.mentions(), quotes);
    return new AnalysedText(text, resolver, times.find(text), quotes, reports);
  }

  private static List<Quotation> quotations(AnalysedText text) {
    String words = text.text().document().text();
    List<Quotation> all = new ArrayList<>();
    for (QuotedSpan quote : text.quotes()) {
      Span cue = quote.cue();
      all.add(
          new Quotation(
              Excerpt.of(words, quote.span()),
              true,
              entity(text, quote.speakerSentence(), quote.speaker()),
              cue == null ? null : cue.of(words),
              entity(text, quote.speakerSentence(), quote.addressee())));
    }
    return all;
  }

  private static @Nullable Entity entity(AnalysedText text, int sentence, @Nullable Span words) {
    if (words == null) {
      return null;
    }
    List<Entity> named = text.resolver().entities(sentence, words, null);
    return named.isEmpty() ? null : named.get(0);
  }
}
