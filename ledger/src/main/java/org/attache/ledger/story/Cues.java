package org.attache.ledger.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/** Words between two events that tell of cause or sequence. */
final class Cues {
  private static final String TABLE = "cues.tsv";

  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  static Cues standard() {
    try (InputStream in = Cues.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new Fault("table-missing", "no table " + TABLE + " in this build", TABLE, TABLE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Fault("table-unreadable", "cannot read the table " + TABLE, TABLE, TABLE, e);
    }
  }

  static Cues parse(String table) {
    List<Cue> cues = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    List<String> lines = table.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length == 2 && "cause".equals(cells[0])) {
        cues.add(new Cue(Tie.Kind.CAUSE, cells[1]));
      } else if (cells.length == 2 && "sequence".equals(cells[0])) {
        cues.add(new Cue(Tie.Kind.SEQUENCE, cells[1]));
      } else {
        bad.add(TABLE + ":" + (i + 1) + ": error: not a cue: " + lines.get(i));
      }
    }
    if (!bad.isEmpty()) {
      throw new Fault("table-bad-lines", String.join("\n", bad), bad.get(0), TABLE);
    }
    return new Cues(cues);
  }

  /** Returns the first cue of the table that stands as words of its own in {@code between}. */
  @Nullable Cue in(String between) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      words.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    String lower = words.append(' ').toString().toLowerCase(Locale.ROOT);
    for (Cue cue : cues) {
      if (lower.contains(" " + cue.words() + " ")) {
        return cue;
      }
    }
    return null;
  }

  /** Words that bind. */
  record Cue(Tie.Kind kind, String words) {}
}
