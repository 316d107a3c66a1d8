package org.attache.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.model.Document;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.attribution.ReportingFrameFinder;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimAssembler;
import org.attache.reading.claim.ClaimDecider;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.mention.MentionFinder;
import org.attache.reading.mention.MentionResolver;
import org.attache.reading.quotation.QuotationFinder;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.time.TimeChooser;
import org.attache.reading.time.TimeExpression;
import org.attache.reading.time.TimeGrammar;

/** The stages of the shipped reader, one by one, with the CPU time that each has taken. */
final class StagedReader {
  private final Cpu cpu;
  private final Segmenter segmenter = new Segmenter();
  private final MentionFinder mentions;
  private final QuotationFinder quotations;
  private final ReportingFrameFinder frames;
  private final TimeGrammar times = new TimeGrammar();
  private final ClaimDecider decider;
  private final ClaimAssembler assembler;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

  StagedReader(KnowledgeBase knowledge, ClaimDecider decider, Cpu cpu) {
    SpeechVerbs speech = SpeechVerbs.shipped();
    this.cpu = cpu;
    this.decider = decider;
    this.mentions = new MentionFinder(knowledge);
    this.quotations = new QuotationFinder(speech);
    this.frames = ReportingFrameFinder.shipped(speech);
    this.assembler = new ClaimAssembler(new TimeChooser(speech));
  }

  /** Reads a document and returns the number of its claims. */
  int read(Document document) {
    SegmentedText text = timed(Stage.SEGMENT, () -> segmenter.segment(document));
    MentionResolver resolver = timed(Stage.MENTIONS, () -> mentions.resolve(text));
    List<QuotedSpan> quotes = timed(Stage.QUOTES, () -> quotations.find(text, resolver.mentions()));
    List<ReportingFrame> reports =
        timed(Stage.FRAMES, () -> frames.find(text, resolver.mentions(), quotes));
    List<List<TimeExpression>> expressions = timed(Stage.TIMES, () -> times.find(text));
    AnalysedText analysed = new AnalysedText(text, resolver, expressions, quotes, reports);
    List<ClaimDraft> drafts = timed(Stage.DECIDE, () -> decider.decide(analysed));
    return timed(Stage.ASSEMBLE, () -> assembler.assemble(analysed, drafts)).size();
  }

  /** Returns the CPU time of each stage since the last call, in nanoseconds. */
  Map<Stage, Long> takeNanos() {
    Map<Stage, Long> taken = new EnumMap<>(nanos);
    nanos.clear();
    return taken;
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long begin = cpu.nanos();
    T made = work.get();
    nanos.merge(stage, cpu.nanos() - begin, Long::sum);
    return made;
  }
}
