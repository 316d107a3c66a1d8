package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What the page of reviewers shows.
 *
 * @param queues the queues there are
 * @param home address of this queue
 * @param about how the claims of this queue are chosen
 * @param sample the random sample that is asked for; null in other queues
 * @param entries claims of the queue around the one before the reviewer
 * @param place which of the queue they are, in words
 * @param item the claim before the reviewer; null where the queue is empty
 * @param validation how right the reader is, by a random sample
 * @param log the latest decisions, the latest first
 */
public record ReviewPage(
    List<Tab> queues,
    String home,
    String about,
    @Nullable Sample sample,
    List<Entry> entries,
    String place,
    @Nullable ReviewItem item,
    Measured validation,
    List<Decided> log) {
  public ReviewPage {
    queues = List.copyOf(queues);
    entries = List.copyOf(entries);
    log = List.copyOf(log);
  }

  /** A queue with its address. */
  public record Tab(String name, String href, boolean chosen) {}

  /** What a random sample is asked for. */
  public record Sample(String seed, int size) {}

  /**
   * A claim of the queue.
   *
   * @param href of the page with it before the reviewer
   * @param sentence of the claim, cut
   * @param stage name of its mark
   * @param state what became of it or how sure the reader is
   * @param current whether it is before the reviewer
   * @param done whether it was judged
   */
  public record Entry(
      String href, String sentence, String stage, String state, boolean current, boolean done) {}

  /**
   * How right the reader is.
   *
   * @param lead the share that is right in stage; empty where too few were judged
   * @param interval in words
   * @param about of how many, drawn how
   * @param byStage the picture; empty where too few were judged
   * @param byEvent likewise
   * @param csv address of the figures
   * @param json address of the figures
   */
  public record Measured(
      String lead,
      String interval,
      String about,
      Drawing byStage,
      Drawing byEvent,
      String csv,
      String json) {}

  /**
   * A decision.
   *
   * @param id by which it is undone
   * @param what was decided
   * @param by whom
   * @param when in words
   * @param why reason and words
   * @param href of the claim that it names; empty for an undoing
   * @param state what became of it: {@code undone}, or that its claim is gone; empty while it holds
   */
  public record Decided(
      String id, String what, String by, String when, String why, String href, String state) {
    static final String UNDONE = "undone";

    /** Returns whether another decision undid it. */
    public boolean undone() {
      return state.equals(UNDONE);
    }
  }
}
