package org.attache.app.web.picture;

import java.util.List;

/**
 * The words of one party, or of all who are none.
 *
 * @param name whose words they are
 * @param note what kind of voice that is
 * @param words in the order in which they were published
 */
record Lane(String name, String note, List<Word> words) {
  Lane {
    words = List.copyOf(words);
  }
}
