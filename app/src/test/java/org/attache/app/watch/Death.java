package org.attache.app.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Ends the program at one of its steps. */
final class Death {
  int steps;

  private final int at;

  /** The program is dead. */
  static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Ends it at the step of that number, counted from 0. */
  Death(int at) {
    this.at = at;
  }

  void step() {
    if (steps++ == at) {
      throw new Died();
    }
  }

  /** Returns a notebook that may die before and after each change. */
  Notebook of(Notebook notebook) {
    return new Notebook() {
      @Override
      public List<WatchedFeed> feeds(Collection<String> urls, Instant now) {
        return notebook.feeds(urls, now);
      }

      @Override
      public List<Lead> pending() {
        return notebook.pending();
      }

      @Override
      public List<Lead> polled(WatchedFeed feed, List<Lead> found, Instant now) {
        step();
        List<Lead> fresh = notebook.polled(feed, found, now);
        step();
        return fresh;
      }

      @Override
      public void postponed(Lead lead) {
        step();
        notebook.postponed(lead);
        step();
      }

      @Override
      public void settled(List<Outcome> outcomes, Instant now) {
        step();
        notebook.settled(outcomes, now);
        step();
      }

      @Override
      public void close() {
        notebook.close();
      }
    };
  }
}
