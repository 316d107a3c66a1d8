package org.attache.app.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a feed is polled next. */
public final class Pace {
  private static final Pattern MAX_AGE = Pattern.compile("max-age=\"?(\\d{1,9})");
  private static final int JITTER_PARTS = 10;

  private final Manners manners;
  private final long seed;

  /**
   * Makes a pace.
   *
   * @param seed decides by how much polls are put off, up to a tenth
   */
  public Pace(Manners manners, long seed) {
    this.manners = manners;
    this.seed = seed;
  }

  /**
   * Returns when to poll next after an answer.
   *
   * @param rest how long the feed asks to be left alone, or null
   * @param cacheControl what the server says of its age, or null
   */
  Instant afterAnswer(
      String url, Instant now, @Nullable Duration rest, @Nullable String cacheControl) {
    Duration wait = longer(manners.every(), longer(rest, maxAge(cacheControl)));
    Duration most = longer(manners.every(), manners.mostRetry());
    return later(url, now, wait.compareTo(most) > 0 ? most : wait);
  }

  /**
   * Returns when to poll next after a failure.
   *
   * @param failures how many there were in a row, this one included
   * @param retryAfter when the server wants to be asked again, or null
   */
  Instant afterFailure(String url, Instant now, int failures, @Nullable Instant retryAfter) {
    Instant next = later(url, now, longer(manners.every(), manners.wait(failures)));
    Instant most = now.plus(longer(manners.every(), manners.mostRetry()).multipliedBy(7));
    if (retryAfter == null || retryAfter.isBefore(next)) {
      return next;
    }
    return retryAfter.isAfter(most) ? most : retryAfter;
  }

  /**
   * Returns when {@code Retry-After} means, as seconds or as a date; null where it says neither.
   */
  static @Nullable Instant retryAfter(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    if (value.matches("\\d{1,9}")) {
      return now.plusSeconds(Long.parseLong(value));
    }
    try {
      return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Duration maxAge(@Nullable String cacheControl) {
    if (cacheControl == null) {
      return null;
    }
    Matcher matcher = MAX_AGE.matcher(cacheControl.toLowerCase(Locale.ROOT));
    String seconds = matcher.find() ? matcher.group(1) : null;
    return seconds == null ? null : Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static Duration longer(@Nullable Duration one, @Nullable Duration other) {
    Duration first = one == null ? Duration.ZERO : one;
    return other == null || first.compareTo(other) > 0 ? first : other;
  }

  /** Spreads polls that began together, the same way in each run. */
  private Instant later(String url, Instant now, Duration wait) {
    long mixed = (seed * 31 + url.hashCode()) * 31 + now.getEpochSecond();
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    double share = ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    return now.plus(wait).plusMillis((long) (share * wait.toMillis() / JITTER_PARTS));
  }
}
