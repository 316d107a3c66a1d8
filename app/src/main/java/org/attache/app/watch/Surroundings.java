package org.attache.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.attache.sources.fetch.FetchRequest;
import org.attache.sources.fetch.Fetched;

/**
 * What a watcher meets outside.
 *
 * @param web answers requests
 * @param clock tells the time
 * @param pause lets time pass
 * @param log takes what the user should see, a line each
 */
public record Surroundings(Web web, Clock clock, Pause pause, Consumer<String> log) {
  /** Answers requests. */
  public interface Web {
    /**
     * Returns the answer.
     *
     * @throws org.attache.model.error.AttacheException as {@link
     *     org.attache.sources.fetch.Fetcher#fetch} does
     */
    Fetched fetch(FetchRequest request);
  }

  /** Lets time pass. */
  public interface Pause {
    /** Returns after so long, or at once when the program is to stop. */
    void pause(Duration time);

    /** Returns whether the program is to stop. */
    boolean isOver();
  }
}
