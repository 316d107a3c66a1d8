package org.attache.reading.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BERT's uncased WordPiece tokenizer: lower case, no accents, greedy longest match. */
public final class WordPiece {
  private static final int LONGEST_WORD = 100;

  private static final String CONTINUES = "##";

  private final Map<String, Integer> ids;
  private final Map<String, Integer> continuations = new HashMap<>();
  private final int longest;
  private final int unknown;
  private final int classify;
  private final int separate;

  WordPiece(List<String> vocabulary) {
    ids = new HashMap<>(vocabulary.size() * 2);
    for (int id = 0; id < vocabulary.size(); id++) {
      String piece = vocabulary.get(id);
      ids.put(piece, id);
      if (piece.startsWith(CONTINUES)) {
        continuations.put(piece.substring(CONTINUES.length()), id);
      }
    }
    longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    unknown = special("[UNK]");
    classify = special("[CLS]");
    separate = special("[SEP]");
  }

  /** Reads a vocabulary, one piece a line in the order of ids. */
  public static WordPiece read(BufferedReader lines) throws IOException {
    List<String> vocabulary = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      vocabulary.add(line);
    }
    return new WordPiece(vocabulary);
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** Returns the id that opens a window. */
  public int classify() {
    return classify;
  }

  /** Returns the id that closes a window. */
  public int separate() {
    return separate;
  }

  /** Returns the ids of the pieces of a word; empty where nothing of it is visible. */
  public int[] pieces(String word) {
    String clean = normalise(word);
    Integer whole = clean.codePoints().allMatch(Character::isLetterOrDigit) ? ids.get(clean) : null;
    if (whole != null) {
      return new int[] {whole};
    }
    List<Integer> out = new ArrayList<>();
    int at = 0;
    while (at < clean.length()) {
      int point = clean.codePointAt(at);
      int end = at + Character.charCount(point);
      if (WordSplitter.isBlank(point)) {
        at = end;
        continue;
      }
      while (!standsAlone(point) && end < clean.length() && continues(clean.codePointAt(end))) {
        end += Character.charCount(clean.codePointAt(end));
      }
      match(clean.substring(at, end), out);
      at = end;
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean continues(int point) {
    return !standsAlone(point) && !WordSplitter.isBlank(point);
  }

  private void match(String word, List<Integer> out) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      out.add(unknown);
      return;
    }
    List<Integer> pieces = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      Integer id = null;
      int end = Math.min(word.length(), at + longest);
      for (; end > at && id == null; end--) {
        id = (at == 0 ? ids : continuations).get(word.substring(at, end));
      }
      if (id == null) {
        out.add(unknown);
        return;
      }
      pieces.add(id);
      at = end + 1;
    }
    out.addAll(pieces);
  }

  private static String normalise(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints().filter(p -> p != 0 && p != 0xFFFD).forEach(kept::appendCodePoint);
    String decomposed = Normalizer.normalize(kept, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == 0 || word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a mark or ideograph is a word of its own. */
  static boolean standsAlone(int point) {
    return isPunctuation(point) || isIdeograph(point);
  }

  private static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int point) {
    return within(point, 0x4E00, 0x9FFF)
        || within(point, 0x3400, 0x4DBF)
        || within(point, 0x20000, 0x2CEAF)
        || within(point, 0xF900, 0xFAFF)
        || within(point, 0x2F800, 0x2FA1F);
  }

  private static boolean within(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
