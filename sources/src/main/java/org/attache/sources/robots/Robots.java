package org.attache.sources.robots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one robot may ask a host for. */
public final class Robots {
  /** Robots must read as much (RFC 9309, section 2.5); what follows is passed over. */
  private static final int READ = 500 * 1024;

  private static final int MOST_RULES = 10_000;

  private final List<Rule> rules;
  private final @Nullable Duration delay;

  private Robots(List<Rule> rules, @Nullable Duration delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  /** Returns that all is allowed: what holds where there is no {@code robots.txt}. */
  public static Robots none() {
    return new Robots(List.of(), null);
  }

  /**
   * Reads {@code robots.txt}.
   *
   * @param agent the robot's product token: letters, hyphens and underscores
   */
  public static Robots read(String text, String agent) {
    String name = agent.toLowerCase(Locale.ROOT);
    Group own = new Group();
    Group others = new Group();
    boolean named = false;
    boolean forOwn = false;
    boolean forOthers = false;
    boolean inHead = false;
    String bounded = text.length() > READ ? text.substring(0, READ) : text;
    for (String line : bounded.split("[\\r\\n]+", -1)) {
      int colon = line.indexOf(':');
      int comment = line.indexOf('#');
      if (colon < 0 || (comment >= 0 && comment < colon)) {
        continue;
      }
      String key = line.substring(0, colon).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1, comment < 0 ? line.length() : comment).strip();
      if (key.equals("user-agent")) {
        forOwn = inHead && forOwn;
        forOthers = inHead && forOthers;
        inHead = true;
        forOwn |= token(value).equals(name);
        forOthers |= value.equals("*");
        named |= forOwn;
      } else if (key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay")) {
        inHead = false;
        if (forOwn) {
          own.add(key, value);
        }
        if (forOthers) {
          others.add(key, value);
        }
      }
    }
    return named ? own.robots() : others.robots();
  }

  /** The product token that a line names: {@code Attache/1.0} means {@code attache}. */
  private static String token(String value) {
    int end = 0;
    while (end < value.length()
        && (Character.isLetter(value.charAt(end)) || "-_".indexOf(value.charAt(end)) >= 0)) {
      end++;
    }
    return value.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether the robot may ask for it.
   *
   * @param target path and query, percent-encoded
   */
  public boolean allows(String target) {
    if (target.equals("/robots.txt")) {
      return true;
    }
    String path = PathPattern.plain(target);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      boolean decides = length > longest || (length == longest && rule.allow());
      if (decides && rule.pattern().matches(path)) {
        longest = length;
        allowed = rule.allow();
      }
    }
    return allowed;
  }

  /** Returns how long to wait between two requests, or null where nothing is asked for. */
  public @Nullable Duration delay() {
    return delay;
  }

  /** A line of a group. */
  private record Rule(PathPattern pattern, boolean allow) {}

  /** What is gathered of the groups that count. */
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Duration delay;

    void add(String key, String value) {
      if (key.equals("crawl-delay")) {
        if (value.matches("\\d{1,5}(?:\\.\\d{1,3})?")) {
          delay = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
        }
      } else if (!value.isEmpty() && rules.size() < MOST_RULES) {
        rules.add(new Rule(PathPattern.of(value), key.equals("allow")));
      }
    }

    Robots robots() {
      return new Robots(rules, delay);
    }
  }
}
