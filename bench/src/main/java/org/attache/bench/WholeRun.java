package org.attache.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.model.Document;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.ClaimDecider;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.trained.TrainedDecider;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.Segmenter;

/**
 * Prints how many sentences a second of CPU time the shipped reader reads, how many without its
 * encoder, how many the bare encoder, and where the time goes.
 */
public final class WholeRun {
  private static final int DOCUMENTS = 1500;
  private static final int ROUNDS = 5;

  /** Documents that are read together, as {@code attache read} does. */
  private static final int TOGETHER = 16;

  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final Cpu cpu = new Cpu();
  private final ArticleReader reader;
  private final ArticleReader handWritten;
  private final BareEncoder bare;
  private final StagedReader staged;

  private WholeRun(PrintStream out, KnowledgeBase knowledge) throws IOException {
    this.out = out;
    Lexicon lexicon = Lexicon.shipped();
    ClaimDecider decider = new TrainedDecider(TrainedEncoder.load(), lexicon);
    SpeechVerbs speech = SpeechVerbs.shipped();
    this.reader = new ArticleReader(knowledge, speech, decider);
    this.handWritten = new ArticleReader(knowledge, speech, text -> List.of());
    this.bare = BareEncoder.shipped(lexicon);
    this.staged = new StagedReader(knowledge, decider, cpu);
  }

  /**
   * Measures each corpus.
   *
   * @param arguments one number, or none: the seconds of CPU time of warm-up and of each of five
   *     rounds; 5 unless given
   * @throws IOException if the shipped weights do not load
   */
  public static void main(String[] arguments) throws IOException {
    double seconds = arguments.length == 0 ? 5 : Double.parseDouble(arguments[0]);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    WholeRun run = new WholeRun(out, KnowledgeBase.shipped());
    out.printf(
        Locale.ROOT,
        "Java %s, %s, heap of at most %d MiB%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().maxMemory() >> 20);
    for (Corpus corpus : corpora()) {
      run.measure(corpus, seconds);
    }
  }

  private static List<Corpus> corpora() {
    List<Corpus> all = new ArrayList<>(List.of(Corpus.seeded(DOCUMENTS)));
    String shared = System.getProperty("ATTACHE_SHARED", System.getenv("ATTACHE_SHARED"));
    if (shared != null && !shared.isBlank()) {
      for (String name : List.of("current-events-2025", "whitehouse-2021-2022")) {
        Path file = Path.of(shared, "corpora", name + ".jsonl.gz");
        if (Files.exists(file)) {
          all.add(Corpus.of(file, DOCUMENTS));
        }
      }
    }
    return all;
  }

  private void measure(Corpus corpus, double seconds) {
    List<Document> documents = corpus.documents();
    Segmenter segmenter = new Segmenter();
    long[] sentences =
        documents.stream().mapToLong(d -> segmenter.segment(d).sentences().size()).toArray();
    Whole whole = new Whole(documents, sentences);
    documents.forEach(bare::prepare);
    Speeds read = new Speeds();
    Speeds single = new Speeds();
    Speeds encoded = new Speeds();
    Speeds ruled = new Speeds();
    Reads together = reader::read;
    round(whole, seconds, together);
    for (int i = 0; i < ROUNDS; i++) {
      read.add(round(whole, seconds, together));
      encoded.add(round(whole, seconds, each(bare::read)));
      single.add(round(whole, seconds, each(reader::read)));
      ruled.add(round(whole, seconds, each(handWritten::read)));
    }
    out.printf(Locale.ROOT, "%n%s, sentences a second of CPU time%n", corpus.name());
    out.printf(Locale.ROOT, "  whole reader     %s%n", read);
    out.printf(Locale.ROOT, "  bare encoder     %s%n", encoded);
    out.printf(Locale.ROOT, "  one by one       %s%n", single);
    out.printf(Locale.ROOT, "  without encoder  %s%n", ruled);
    double ratio = read.median() / encoded.median();
    out.printf(Locale.ROOT, "  whole reader to bare encoder: %.2f%n", ratio);
    stages(whole, seconds);
    out.printf(
        Locale.ROOT, "  heap: %d MiB at most, %d MiB live%n", cpu.peakHeap(), cpu.liveHeap());
  }

  /** Reads documents in turn for some time and returns the sentences a second. */
  private double round(Whole whole, double seconds, Reads reads) {
    long begin = cpu.nanos();
    long end = begin + (long) (seconds * NANOS);
    long read = 0;
    while (cpu.nanos() < end) {
      read += whole.next(reads);
    }
    return read * NANOS / (cpu.nanos() - begin);
  }

  private void stages(Whole whole, double seconds) {
    round(whole, seconds / 2, each(staged::read));
    staged.takeNanos();
    long before = whole.read;
    round(whole, seconds, each(staged::read));
    Map<Stage, Long> nanos = new EnumMap<>(staged.takeNanos());
    long all = nanos.values().stream().mapToLong(Long::longValue).sum();
    long sentences = whole.read - before;
    nanos.forEach(
        (stage, taken) ->
            out.printf(
                Locale.ROOT,
                "  %-9s %4.0f %%  %,9.0f sentences/s%n",
                stage,
                100.0 * taken / all,
                sentences * NANOS / taken));
  }

  private static Reads each(Consumer<Document> reads) {
    return documents -> documents.forEach(reads);
  }

  /** What is done with some documents. */
  private interface Reads {
    void read(List<Document> documents);
  }

  /** Sentences a second in each round. */
  private static final class Speeds {
    private final List<Double> rounds = new ArrayList<>();

    void add(double speed) {
      rounds.add(speed);
      rounds.sort(null);
    }

    double median() {
      return rounds.get(rounds.size() / 2);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,9.0f (of %d rounds: least %,.0f, most %,.0f)",
          median(),
          rounds.size(),
          rounds.get(0),
          rounds.get(rounds.size() - 1));
    }
  }

  /** Documents read over and over, with a count of the sentences read. */
  private static final class Whole {
    private final List<Document> documents;
    private final long[] sentences;
    private int at;
    private long read;

    Whole(List<Document> documents, long[] sentences) {
      this.documents = documents;
      this.sentences = sentences;
    }

    long next(Reads reads) {
      at = at + TOGETHER > documents.size() ? 0 : at;
      int end = Math.min(documents.size(), at + TOGETHER);
      reads.read(documents.subList(at, end));
      long count = Arrays.stream(sentences, at, end).sum();
      at = end;
      read += count;
      return count;
    }
  }
}
