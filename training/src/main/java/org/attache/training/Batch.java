package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.attache.reading.encode.Distances;
import org.attache.reading.encode.Hints;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.WordKinds;

/** Windows as arrays. Rows of triggers run over all windows of the batch. */
final class Batch {
  private static final int CLASSIFY = 101;
  private static final int SEPARATE = 102;
  private static final int MASK = 103;

  private final NDManager manager;
  private final float maskRate;
  private final Random random;
  private final List<Example> examples;
  private final int pieces;
  private final int words;
  private final List<Example.Trigger> triggers = new ArrayList<>();
  private final List<Integer> home = new ArrayList<>();

  Batch(NDManager manager, List<Example> examples) {
    this(manager, examples, 0, new Random(0));
  }

  /** Makes a batch in which some words are hidden from the encoder. */
  Batch(NDManager manager, List<Example> examples, float maskRate, Random random) {
    this.manager = manager;
    this.maskRate = maskRate;
    this.random = random;
    this.examples = examples;
    pieces = 2 + examples.stream().mapToInt(e -> e.window().pieces()).max().orElse(0);
    words = examples.stream().mapToInt(e -> e.window().words().size()).max().orElse(0);
    for (int b = 0; b < examples.size(); b++) {
      for (Example.Trigger trigger : examples.get(b).triggers()) {
        triggers.add(trigger);
        home.add(b);
      }
    }
  }

  int size() {
    return examples.size();
  }

  int words() {
    return words;
  }

  List<Example> examples() {
    return examples;
  }

  List<Example.Trigger> triggers() {
    return triggers;
  }

  NDArray ids() {
    long[] ids = new long[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int at = b * pieces;
      ids[at++] = CLASSIFY;
      for (Token word : examples.get(b).window().words()) {
        boolean masked = maskRate > 0 && random.nextFloat() < maskRate;
        for (int piece : word.pieces()) {
          ids[at++] = masked ? MASK : piece;
        }
      }
      ids[at] = SEPARATE;
    }
    return manager.create(ids, new Shape(size(), pieces));
  }

  /** Returns the kind of each piece's word, without hints. */
  NDArray kinds() {
    return types(kind -> kind % WordKinds.COUNT);
  }

  /** Returns the hint of each piece's word; some are hidden as words are. */
  NDArray hints() {
    return types(
        kind -> maskRate > 0 && random.nextFloat() < maskRate ? 0 : kind / WordKinds.COUNT);
  }

  private NDArray types(IntUnaryOperator part) {
    long[] types = new long[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int at = b * pieces + 1;
      for (Token word : examples.get(b).window().words()) {
        int type = part.applyAsInt(word.kind());
        for (int p = 0; p < word.pieces().length; p++) {
          types[at++] = type;
        }
      }
    }
    return manager.create(types, new Shape(size(), pieces));
  }

  /** Returns 0 for pieces and -10000 for padding, as a term of attention scores. */
  NDArray pieceMask() {
    float[] mask = new float[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int used = examples.get(b).window().pieces() + 2;
      java.util.Arrays.fill(mask, b * pieces + used, (b + 1) * pieces, -10000f);
    }
    return manager.create(mask, new Shape(size(), 1, 1, pieces));
  }

  /** Returns the matrix that takes the mean of each word's pieces. */
  NDArray pooling() {
    float[] pool = new float[size() * words * pieces];
    for (int b = 0; b < size(); b++) {
      int piece = 1;
      int row = b * words;
      for (Token word : examples.get(b).window().words()) {
        for (int p = 0; p < word.pieces().length; p++) {
          pool[row * pieces + piece++] = 1f / word.pieces().length;
        }
        row++;
      }
    }
    return manager.create(pool, new Shape(size(), words, pieces));
  }

  /** Returns 1 at the tag of each word, all zero for padding. */
  NDArray tags(int count) {
    float[] hot = new float[size() * words * count];
    for (int b = 0; b < size(); b++) {
      int[] tags = examples.get(b).tags();
      for (int w = 0; w < tags.length; w++) {
        if (tags[w] != Example.UNKNOWN) {
          hot[(b * words + w) * count + tags[w]] = 1;
        }
      }
    }
    return manager.create(hot, new Shape(size(), words, count));
  }

  /** Returns the matrix that takes the mean of the words of each trigger. */
  NDArray triggerPooling() {
    float[] pool = new float[triggers.size() * size() * words];
    for (int t = 0; t < triggers.size(); t++) {
      Example.Trigger trigger = triggers.get(t);
      int row = t * size() * words + home.get(t) * words;
      for (int w = trigger.first(); w <= trigger.last(); w++) {
        pool[row + w] = 1f / (trigger.last() - trigger.first() + 1);
      }
    }
    return manager.create(pool, new Shape(triggers.size(), (long) size() * words));
  }

  /** Returns the matrix that takes the window of each trigger. */
  NDArray homes() {
    float[] hot = new float[triggers.size() * size()];
    for (int t = 0; t < triggers.size(); t++) {
      hot[t * size() + home.get(t)] = 1;
    }
    return manager.create(hot, new Shape(triggers.size(), size()));
  }

  NDArray distances() {
    long[] steps = new long[triggers.size() * words];
    for (int t = 0; t < triggers.size(); t++) {
      List<Token> own = examples.get(home.get(t)).window().words();
      for (int w = 0; w < own.size(); w++) {
        Example.Trigger trigger = triggers.get(t);
        steps[t * words + w] = Distances.of(own, trigger.first(), trigger.last(), w);
      }
    }
    return manager.create(steps, new Shape(triggers.size(), words));
  }

  /** Returns 1 for each word of the trigger's window, 0 for padding. */
  NDArray wordMask() {
    float[] mask = new float[triggers.size() * words];
    for (int t = 0; t < triggers.size(); t++) {
      int used = examples.get(home.get(t)).window().words().size();
      java.util.Arrays.fill(mask, t * words, t * words + used, 1f);
    }
    return manager.create(mask, new Shape(triggers.size(), words));
  }

  /** Returns 1 at what rules say of each trigger's stage; some are hidden as words are. */
  NDArray rules() {
    float[] hot = new float[triggers.size() * Hints.STAGES];
    for (int t = 0; t < triggers.size(); t++) {
      boolean hidden = maskRate > 0 && random.nextFloat() < maskRate;
      hot[t * Hints.STAGES + (hidden ? 0 : triggers.get(t).rule())] = 1;
    }
    return manager.create(hot, new Shape(triggers.size(), Hints.STAGES));
  }

  /** Returns 1 at the tag of each trigger, word and role, all zero for padding. */
  NDArray roles(int count) {
    float[] hot = new float[triggers.size() * words * count * 3];
    for (int t = 0; t < triggers.size(); t++) {
      int[][] roles = triggers.get(t).roles();
      for (int r = 0; r < count; r++) {
        for (int w = 0; w < roles[r].length; w++) {
          hot[((t * words + w) * count + r) * 3 + roles[r][w]] = 1;
        }
      }
    }
    return manager.create(hot, new Shape(triggers.size(), words, count, 3));
  }

  /** Returns a row of values for each trigger. */
  NDArray rows(int width, java.util.function.BiConsumer<GoldClaim, float[]> fill) {
    float[] all = new float[triggers.size() * width];
    for (int t = 0; t < triggers.size(); t++) {
      float[] row = new float[width];
      fill.accept(triggers.get(t).claim(), row);
      System.arraycopy(row, 0, all, t * width, width);
    }
    return manager.create(all, new Shape(triggers.size(), width));
  }
}
