package org.attache.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Days;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;

/** What stands between a trigger and an expression: the features by which they are joined. */
final class Attachment {
  /** A Wednesday in the middle of a month, to learn on which side of it relative words lie. */
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 17);

  private static final WordSet CLAUSE_WORDS =
      WordSet.of(
          "that which who after before when while as following but because where if since",
          "until amid");

  private final Sentence sentence;
  private final Span trigger;
  private final Stage stage;
  private final List<Span> rivals;
  private final SpeechWords speech;

  Attachment(Sentence sentence, Span trigger, Stage stage, List<Span> rivals, SpeechWords speech) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.stage = stage;
    this.rivals = rivals;
    this.speech = speech;
  }

  /** Tells words of speech and decision. */
  @FunctionalInterface
  interface SpeechWords {
    boolean contains(String lower);
  }

  /** Returns the names of the features that hold, as the table of weights names them. */
  List<String> features(TimeExpression time, int candidates) {
    List<String> features = new ArrayList<>();
    boolean left = time.span().begin() < trigger.begin();
    String side = left ? "left" : "right";
    int from = left ? time.last() : wordAfter(trigger.end());
    int to = left ? wordAt(trigger.begin()) : time.first();
    features.add("bias");
    features.add(side);
    if (time.span().overlaps(trigger)) {
      features.add("overlap");
      return features;
    }
    features.add(side + "-" + gap(to - from));
    between(from, to, side, features);
    rivals(time, left, side, features);
    place(time, left, side, features);
    kind(time, side, to - from, features);
    features.add(candidates > 1 ? "choice" : "only");
    return features;
  }

  private void between(int from, int to, String side, List<String> features) {
    boolean comma = false;
    boolean clause = false;
    boolean and = false;
    boolean quote = false;
    boolean verb = false;
    for (int i = Math.max(0, from); i < to && i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      comma |= word.lower().equals(",");
      clause |= CLAUSE_WORDS.contains(word.lower());
      and |= word.lower().equals("and");
      quote |= "\"“”;:()".contains(word.lower());
      verb |= speech.contains(word.lower());
    }
    add(features, comma, side + "-comma");
    add(features, clause, side + "-clause");
    add(features, and, side + "-and");
    add(features, quote, side + "-mark");
    add(features, verb, side + "-speech");
  }

  private void rivals(TimeExpression time, boolean left, String side, List<String> features) {
    int between = 0;
    boolean nearer = false;
    int distance = distance(time.span(), trigger);
    for (Span rival : rivals) {
      if (rival.overlaps(trigger)) {
        continue;
      }
      boolean lies =
          left
              ? rival.begin() >= time.span().end() && rival.end() <= trigger.begin()
              : rival.begin() >= trigger.end() && rival.end() <= time.span().begin();
      between += lies ? 1 : 0;
      nearer |= distance(time.span(), rival) < distance;
    }
    features.add(side + "-rivals-" + Math.min(between, 2));
    add(features, nearer, side + "-rival-nearer");
  }

  private void place(TimeExpression time, boolean left, String side, List<String> features) {
    boolean opens = time.first() <= 1;
    boolean afterComma = time.last() < sentence.words().size() && is(time.last(), ",");
    add(features, left && opens, afterComma ? "opens-with-comma" : "opens");
    add(features, !left && time.last() >= sentence.words().size() - 2, "closes");
    int before = time.first() - 1;
    boolean spoken = before >= 0 && speech.contains(sentence.words().get(before).lower());
    boolean itself = before >= 0 && sentence.words().get(before).span().overlaps(trigger);
    add(features, spoken && !itself, side + "-after-speech");
    boolean speechNext =
        time.last() < sentence.words().size()
            && speech.contains(sentence.words().get(time.last()).lower())
            && !sentence.words().get(time.last()).span().overlaps(trigger);
    add(features, speechNext, side + "-before-speech");
  }

  private void kind(TimeExpression time, String side, int gap, List<String> features) {
    String kind = kind(time);
    features.add(kind);
    features.add(side + "-" + kind);
    add(features, gap <= 2, side + "-near-" + kind);
    boolean held = stage.isHeld();
    features.add(kind + (stage == Stage.UNDERWAY ? "-underway" : held ? "-held" : "-unheld"));
    String way = way(time);
    features.add(way + (Direction.of(stage) == Direction.PAST ? "-past" : "-future"));
    features.add(side + "-" + stage);
  }

  private static String kind(TimeExpression time) {
    String rule = time.rule();
    if (rule.startsWith("phrase-recent") || rule.startsWith("phrase-most-recent")) {
      return "recent";
    }
    if (rule.startsWith("phrase-now")
        || rule.startsWith("phrase-current")
        || rule.endsWith("-now")
        || rule.startsWith("phrase-at-")
        || rule.startsWith("phrase-present")
        || rule.equals("phrase-to-date")
        || rule.equals("phrase-so-far")) {
      return "now";
    }
    if (rule.startsWith(Phrases.PREFIX)) {
      return rule.contains("day") || rule.contains("night") ? "deictic" : "phrase";
    }
    if (rule.startsWith("year")) {
      return "year";
    }
    if (rule.startsWith("for-") || rule.startsWith("in-") || rule.startsWith("stretch")) {
      return "stretch";
    }
    if (rule.startsWith("length") || rule.equals("ago")) {
      return "distance";
    }
    if (rule.startsWith("weekday") || rule.startsWith("day")) {
      return "day";
    }
    return rule.startsWith("since") || rule.equals("holiday") || rule.equals(ClockTimes.RULE)
        ? rule
        : "period";
  }

  /** Returns on which side of the document's day the words lie whatever the event does. */
  private static String way(TimeExpression time) {
    if (time.meaning().days(null, Direction.PAST) != null) {
      return "absolute";
    }
    Days past = time.meaning().days(ANY_DAY, Direction.PAST);
    Days future = time.meaning().days(ANY_DAY, Direction.FUTURE);
    if (past == null || future == null) {
      return "unknown";
    }
    LocalDate latest = future.latest();
    LocalDate earliest = past.earliest();
    if (latest != null && latest.isBefore(ANY_DAY)) {
      return "back";
    }
    if (earliest != null && earliest.isAfter(ANY_DAY)) {
      return "ahead";
    }
    boolean open = past.equals(future) && latest != null && latest.isAfter(ANY_DAY);
    return open || (latest == null && past.equals(future)) ? "ahead" : "either";
  }

  private static String gap(int words) {
    if (words <= 0) {
      return "gap-0";
    }
    if (words <= 2) {
      return "gap-2";
    }
    if (words <= 5) {
      return "gap-5";
    }
    return words <= 10 ? "gap-10" : words <= 18 ? "gap-18" : "gap-more";
  }

  private boolean is(int word, String lower) {
    return sentence.words().get(word).lower().equals(lower);
  }

  private int wordAt(int offset) {
    int i = 0;
    while (i < sentence.words().size() && sentence.words().get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  private int wordAfter(int offset) {
    int i = 0;
    while (i < sentence.words().size() && sentence.words().get(i).span().begin() < offset) {
      i++;
    }
    return i;
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(a.begin() - b.end(), b.begin() - a.end());
  }

  private static void add(List<String> features, boolean holds, String name) {
    if (holds) {
      features.add(name);
    }
  }
}
