package org.attache.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Candidate;
import org.attache.model.Named;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * Claims that somebody is to judge.
 *
 * @param kind how they are chosen
 * @param seed of a random sample; another seed draws another one
 * @param size how many at most, 1 to {@link #MOST}
 */
public record Queue(Kind kind, String seed, int size) {
  /** No queue is longer. */
  public static final int MOST = 1000;

  private static final int USUAL_SIZE = 50;
  private static final int USUAL_SAMPLE = 200;
  private static final String USUAL_SEED = "1";
  private static final int LONGEST_SEED = 64;

  /** How claims are chosen. */
  public enum Kind implements Named {
    /** The reader is least sure of them. */
    DOUBTFUL,
    /** By them somebody contradicts another. */
    DISPUTED,
    /** At random, to find out how right the reader is. */
    SAMPLE
  }

  public Queue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(seed, "seed");
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("not the size of a queue: " + size);
    }
  }

  /**
   * Returns the queue that is asked for.
   *
   * @param kind name of a kind, null for the doubtful
   * @param seed null for the usual one
   * @param size null for the usual one
   * @throws IncorrectInput if one of them makes no sense
   */
  public static Queue asked(@Nullable String kind, @Nullable String seed, @Nullable String size) {
    Kind meant = kind == null || kind.isBlank() ? Kind.DOUBTFUL : kind(kind.strip());
    int usual = meant == Kind.SAMPLE ? USUAL_SAMPLE : USUAL_SIZE;
    return new Queue(
        meant,
        seed == null || seed.isBlank() ? USUAL_SEED : seed(seed.strip()),
        size == null || size.isBlank() ? usual : size(size.strip()));
  }

  /** Returns the random sample that is asked for, likewise. */
  public static Queue sample(@Nullable String seed, @Nullable String size) {
    return asked(Kind.SAMPLE.label(), seed, size);
  }

  /** Returns its claims. */
  public List<Candidate> of(Bench bench) {
    return switch (kind) {
      case DOUBTFUL -> bench.doubtful(size);
      case DISPUTED -> bench.disputed(size);
      case SAMPLE -> bench.sample(seed, size);
    };
  }

  private static Kind kind(String asked) {
    String known = Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.label().equals(asked))
        .findFirst()
        .orElseThrow(() -> wrong("queue is one of " + known, asked));
  }

  private static String seed(String asked) {
    if (asked.length() > LONGEST_SEED) {
      throw wrong("seed has at most " + LONGEST_SEED + " characters", asked);
    }
    return asked;
  }

  private static int size(String asked) {
    boolean number = asked.matches("[0-9]{1,4}");
    int size = number ? Integer.parseInt(asked) : 0;
    if (size < 1 || size > MOST) {
      throw wrong("size is a whole number from 1 to " + MOST, asked);
    }
    return size;
  }

  private static IncorrectInput wrong(String what, String value) {
    return new IncorrectInput("parameter-wrong", what + ", not \"" + value + "\"", value, null);
  }
}
