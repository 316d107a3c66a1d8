package org.attache.app;

import org.attache.model.error.AttacheException;

/**
 * What keeps work in the background waiting, told in the log: the same cause once until the work
 * goes on. For one thread at a time.
 */
public final class Complaint {
  private final System.Logger log;
  private final String what;
  private String last = "";

  /**
   * Makes it.
   *
   * @param owner names the logger
   * @param what waits, such as "alerts wait"
   */
  public Complaint(Class<?> owner, String what) {
    this.log = System.getLogger(owner.getName());
    this.what = what;
  }

  /** Tells it; a mistake of our own with where it was made. */
  public void tell(RuntimeException cause) {
    boolean known = cause instanceof AttacheException;
    String words = known ? String.valueOf(cause.getMessage()) : cause.toString();
    if (words.equals(last)) {
      return;
    }
    last = words;
    if (known) {
      log.log(System.Logger.Level.WARNING, what + ": " + words);
    } else {
      log.log(System.Logger.Level.ERROR, what + ": " + words, cause);
    }
  }

  /** Is told that the work goes on. */
  public void end() {
    last = "";
  }
}
