package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.review.Queue;
import org.attache.app.review.Validation;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Candidate;
import org.attache.ledger.query.ClaimLine;
import org.attache.model.Claim;
import org.attache.model.error.NotFound;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;

/** Puts the page of reviewers together. */
public final class ReviewPages {
  /** The page of reviewers. */
  public static final String PATH = "/review";

  private static final String CLAIM = "claim";
  private static final int SHOWN = 12;
  private static final int MOST_DECISIONS = 300;
  private static final int LOGGED = 8;
  private static final int CUT = 90;

  private final ReviewItems items;
  private final MeasuredPages measured = new MeasuredPages();

  public ReviewPages(Segmenter segmenter) {
    this.items = new ReviewItems(segmenter);
  }

  /**
   * Returns the page.
   *
   * @param parameters of the address: {@code queue}, {@code seed}, {@code size}, {@code claim}
   */
  public ReviewPage page(DeskData.Lease lease, Bench bench, Map<String, String> parameters) {
    Queue queue = queue(parameters);
    Validation validation = Validation.of(bench, sample(parameters));
    boolean sampled = queue.kind() == Queue.Kind.SAMPLE;
    List<Candidate> claims =
        sampled
            ? validation.members().stream().map(Validation.Member::candidate).toList()
            : queue.of(bench);
    String asked = parameters.getOrDefault(CLAIM, "");
    int at = asked.isBlank() ? firstOpen(claims) : indexOf(claims, asked);
    @Nullable Candidate chosen = at >= 0 ? claims.get(at) : named(bench, asked);
    int first = Math.max(0, Math.min(at - SHOWN / 3, claims.size() - SHOWN));
    int end = Math.min(claims.size(), first + SHOWN);
    List<ReviewPage.Entry> entries = new ArrayList<>();
    for (int i = first; i < end; i++) {
      entries.add(entry(claims.get(i), queue, i == at));
    }
    return new ReviewPage(
        tabs(queue),
        href(queue, ""),
        about(queue, claims.size()),
        sampled ? new ReviewPage.Sample(queue.seed(), queue.size()) : null,
        entries,
        claims.isEmpty() ? "" : first + 1 + "–" + end + " of " + claims.size(),
        chosen == null ? null : item(lease, chosen, claims, at, queue),
        measured.of(validation),
        ReviewLog.of(bench.latest(MOST_DECISIONS), bench.orphans(), LOGGED));
  }

  /** Returns the queue that an address asks for. */
  public static Queue queue(Map<String, String> parameters) {
    return Queue.asked(parameters.get("queue"), parameters.get("seed"), parameters.get("size"));
  }

  /** Returns the random sample that an address asks for; other queues know but the usual one. */
  public static Queue sample(Map<String, String> parameters) {
    boolean sampled = queue(parameters).kind() == Queue.Kind.SAMPLE;
    return sampled ? queue(parameters) : Queue.sample(null, null);
  }

  private ReviewItem item(
      DeskData.Lease lease, Candidate chosen, List<Candidate> claims, int at, Queue queue) {
    String previous = at > 0 ? href(queue, claims.get(at - 1).line().id()) : "";
    return items.item(
        chosen, lease.view(), read(lease, chosen.line()), previous, next(claims, at, queue));
  }

  private static DeskData.@Nullable Read read(DeskData.Lease lease, ClaimLine line) {
    try {
      return lease.document(line.source().document());
    } catch (NotFound e) {
      return null;
    }
  }

  /** Returns the address of the claim to go on with: the next in the queue, whatever it is. */
  private static String next(List<Candidate> claims, int at, Queue queue) {
    int next = at + 1;
    return next < claims.size() ? href(queue, claims.get(next).line().id()) : "";
  }

  private static int firstOpen(List<Candidate> claims) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).isOpen()) {
        return i;
      }
    }
    return claims.isEmpty() ? -1 : 0;
  }

  private static int indexOf(List<Candidate> claims, String id) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).line().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Candidate named(Bench bench, String id) {
    if (id.isBlank()) {
      return null;
    }
    @Nullable Candidate named = bench.candidate(id);
    if (named == null) {
      throw new NotFound("claim-unknown", "there is no claim " + id, id, null);
    }
    return named;
  }

  private static ReviewPage.Entry entry(Candidate candidate, Queue queue, boolean current) {
    String state = ReviewItems.state(candidate);
    Claim claim = candidate.claim();
    return new ReviewPage.Entry(
        href(queue, candidate.line().id()),
        cut(candidate.line().sentence()),
        Phrasing.stage(claim.stage()),
        state.isEmpty() ? ReviewItems.percent(claim.confidence()) + " sure" : state,
        current,
        !candidate.isOpen());
  }

  private static String cut(String sentence) {
    String line = sentence.strip().replaceAll("\\s+", " ");
    if (line.length() <= CUT) {
      return line;
    }
    int end = line.lastIndexOf(' ', CUT);
    int kept = end < CUT / 2 ? CUT : end;
    return line.substring(0, Character.isHighSurrogate(line.charAt(kept - 1)) ? kept - 1 : kept)
        + " …";
  }

  private static List<ReviewPage.Tab> tabs(Queue chosen) {
    return Arrays.stream(Queue.Kind.values())
        .map(
            kind ->
                new ReviewPage.Tab(
                    kind == Queue.Kind.SAMPLE ? "random sample" : kind.label(),
                    PATH + "?queue=" + kind.label(),
                    kind == chosen.kind()))
        .toList();
  }

  private static String about(Queue queue, int count) {
    return switch (queue.kind()) {
      case DOUBTFUL ->
          "The claims of which the reader is least sure, of the newest "
              + Bench.NEWEST
              + ", that nobody has judged.";
      case DISPUTED ->
          "Claims by which somebody contradicts another, in the newest "
              + Bench.NEWEST
              + " matters, that nobody has judged.";
      case SAMPLE ->
          Phrasing.counted(count, "claim")
              + " drawn at random with the seed “"
              + queue.seed()
              + "”: the same ones again for this ledger and day. Judge all, pass over none.";
    };
  }

  private static String href(Queue queue, String claim) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("queue", queue.kind().label());
    if (queue.kind() == Queue.Kind.SAMPLE) {
      asked.put("seed", queue.seed());
      asked.put("size", String.valueOf(queue.size()));
    }
    return new Query(asked).href(PATH, CLAIM, claim);
  }
}
