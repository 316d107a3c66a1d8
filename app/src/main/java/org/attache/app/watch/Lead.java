package org.attache.app.watch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that leads to an article which is not in the ledger yet.
 *
 * @param key the address of the article, or the feed's and the item's name where it has none
 * @param feed the feed that named it first
 * @param mark tells one state of the item from another
 * @param title its title
 * @param day its day of publication
 * @param outlet the outlet from which it was taken over
 * @param content its text as HTML, if the feed holds it
 * @param due when the article is asked for
 * @param tries how often it was asked for in vain
 */
public record Lead(
    String key,
    String feed,
    String mark,
    @Nullable String title,
    @Nullable LocalDate day,
    @Nullable String outlet,
    @Nullable String content,
    Instant due,
    int tries) {
  /** Returns whether there is a page to be asked for. */
  boolean hasPage() {
    return key.startsWith("http://") || key.startsWith("https://");
  }

  /** Returns the same after it was asked for in vain. */
  Lead triedInVain(Instant next) {
    return new Lead(key, feed, mark, title, day, outlet, content, next, tries + 1);
  }
}
