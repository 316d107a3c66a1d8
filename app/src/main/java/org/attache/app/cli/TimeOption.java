package org.attache.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.error.IncorrectInput;

/** Times that options tell. */
final class TimeOption {
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})(s|m|h|d)");

  private TimeOption() {}

  /**
   * Returns the time that is written as in {@code 90s}, {@code 15m}, {@code 2h} or {@code 1d}.
   *
   * @throws IncorrectInput if it is written otherwise
   */
  static Duration of(String option, String written) {
    Matcher matcher = TIME.matcher(written);
    if (!matcher.matches()) {
      throw new IncorrectInput(
          "time-malformed", option + " is a time such as 90s, 15m, 2h or 1d", written, null);
    }
    long number = Long.parseLong(String.valueOf(matcher.group(1)));
    return switch (String.valueOf(matcher.group(2))) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
