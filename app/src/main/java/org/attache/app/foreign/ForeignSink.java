package org.attache.app.foreign;

import org.attache.model.Reading;
import org.attache.model.error.AttacheException;

/** Takes what comes of the rows of event data. Every row ends in exactly one of the first three. */
public interface ForeignSink {
  /** Takes a row as a reading with one claim. */
  void accept(Reading reading);

  /**
   * Takes a row that is no event of PLOVER.
   *
   * @param reason why, the same words for all such rows
   */
  void leaveOut(String reason);

  /** Takes a row, or a file, that cannot be read, with its place. */
  void refuse(AttacheException reason);

  /**
   * Takes something of a row that was passed over, the row itself being read.
   *
   * @param what the same words for all such rows
   */
  void note(String what);
}
