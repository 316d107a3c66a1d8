package org.attache.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.attache.model.Span;

/**
 * Makes sentences up from a lexicon, frames and names, to show every stage of every kind of event;
 * rare ones hardly occur in annotated text. Modes are given where the lexicon knows them, contexts
 * are not.
 */
final class Synthetic {
  @SuppressWarnings("ArrayRecordComponent")
  private record Word(String event, String mode, String[] forms) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Frame(String stage, String[] parts) {}

  private final Random random;
  private final Map<String, List<Word>> verbs = new TreeMap<>();
  private final Map<String, List<Word>> nouns = new TreeMap<>();
  private final Map<String, List<Frame>> frames = new TreeMap<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final Names names;

  Synthetic(Path knowledge, Random random) throws IOException {
    this.random = random;
    names = new Names(knowledge, random);
    InputStream in = Synthetic.class.getResourceAsStream("synthetic.txt");
    if (in == null) {
      throw new IOException("synthetic.txt is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#")).forEach(this::read);
    }
  }

  private void read(String line) {
    String[] w = line.split(" ", 4);
    switch (w[0]) {
      case "verb" -> add(verbs, w[1], new Word(w[1], w[2], w[3].split("\\|", -1)));
      case "noun" -> add(nouns, w[1], new Word(w[1], w[2], w[3].split("\\|", -1)));
      case "frame" -> add(frames, w[1] + " " + w[2], new Frame(w[2], w[3].split(" ")));
      case "time" -> times.add(line.substring(5));
      case "np" -> plain.add(line.substring(3));
      default -> throw new IllegalArgumentException("not a line of synthetic.txt: " + line);
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static <T> List<T> listed(Map<String, List<T>> lists, String key) {
    return Objects.requireNonNull(lists.get(key), key);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Returns {@code count} documents of one sentence, evenly over frames' stages and events. */
  List<GoldDocument> documents(int count) {
    List<GoldDocument> documents = new ArrayList<>();
    List<String> kinds = List.copyOf(frames.keySet());
    for (int i = 0; i < count; i++) {
      String kind = any(kinds);
      Map<String, List<Word>> lexicon = kind.startsWith("noun") ? nouns : verbs;
      Word word = any(listed(lexicon, any(List.copyOf(lexicon.keySet()))));
      documents.add(new Sentence(word, any(listed(frames, kind))).document("synthetic-" + i));
    }
    return documents;
  }

  /** A sentence in the making. */
  private final class Sentence {
    private final Word word;
    private final Frame frame;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> roles = new TreeMap<>();
    private Span trigger = new Span(0, 0);
    private boolean hedged;

    Sentence(Word word, Frame frame) {
      this.word = word;
      this.frame = frame;
      for (String role : List.of("ACTOR", "RECIPIENT", "PLACE", "TIME", "SOURCE", "CARRIER")) {
        roles.put(role, new ArrayList<>());
      }
      roles.put("MOVER", new ArrayList<>());
    }

    GoldDocument document(String id) {
      for (String part : frame.parts()) {
        switch (part) {
          case "A" -> name("ACTOR");
          case "A:M" -> name("ACTOR", "MOVER");
          case "R" -> object();
          case "M" -> name("MOVER");
          case "S" -> name("SOURCE");
          case "T" -> mark(any(times), "TIME");
          case "N" -> noun();
          default -> plainOrVerb(part);
        }
      }
      text.append('.');
      text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
      Span all = new Span(0, text.length());
      List<GoldClaim> claims = frame.stage().equals("none") ? List.of() : List.of(claim());
      return new GoldDocument(id, text.toString(), List.of(all), claims);
    }

    private GoldClaim claim() {
      List<String> modes = word.mode().equals("-") ? List.of() : List.of(word.mode());
      return new GoldClaim(
          trigger, word.event(), frame.stage(), hedged, modes, List.of(), roles, true);
    }

    private void plainOrVerb(String part) {
      if (!part.startsWith("V:")) {
        append(part);
        return;
      }
      int form = List.of("base", "third", "past", "participle", "ing").indexOf(part.substring(2));
      if (form == 2 && random.nextInt(12) == 0) {
        append(random.nextBoolean() ? "reportedly" : "allegedly");
        hedged = true;
      }
      trigger = append(word.forms()[form]);
      String tail = word.forms()[5];
      if (!tail.equals("-") && !tail.equals("*")) {
        append(tail.replace("*", ""));
      }
    }

    private void object() {
      if (!word.forms()[5].endsWith("*")) {
        boolean together =
            word.event().equals("COOPERATE")
                || (word.event().equals("CONSULT") && !word.mode().equals("visit"));
        name(together ? "ACTOR" : "RECIPIENT");
      }
    }

    private void noun() {
      if (random.nextInt(3) > 0) {
        append(random.nextBoolean() ? "the" : "new");
      }
      trigger = append(word.forms()[0]);
      if (!word.forms()[2].equals("0")) {
        append(word.forms()[1]);
        name(word.forms()[2].equals("W") ? "ACTOR" : "RECIPIENT");
      }
    }

    private void name(String... as) {
      String[] name = random.nextInt(3) == 0 ? new String[] {"", any(plain)} : names.any();
      if (!name[0].isEmpty()) {
        append(name[0]);
      }
      mark(name[1], as);
    }

    private void mark(String words, String... as) {
      Span span = append(words);
      for (String role : as) {
        roles.computeIfAbsent(role, r -> new ArrayList<>()).add(span);
      }
    }

    private Span append(String words) {
      if (!text.isEmpty() && !words.equals(",")) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(words);
      return new Span(begin, text.length());
    }
  }

  /** Names of states, organisations and office holders. */
  private static final class Names {
    private final Random random;
    private final List<String[]> states;
    private final List<String[]> organisations;
    private final List<String[]> holders;
    private final Map<String, String> adjectives = new TreeMap<>();

    Names(Path folder, Random random) throws IOException {
      this.random = random;
      states = rows(folder.resolve("states.tsv"));
      organisations = rows(folder.resolve("organisations.tsv"));
      holders = rows(folder.resolve("offices.tsv"));
      states.forEach(s -> adjectives.putIfAbsent(s[0], s[5].split("\\|", -1)[0]));
    }

    private static List<String[]> rows(Path table) throws IOException {
      List<String> lines = Files.readAllLines(table);
      return lines.subList(1, lines.size()).stream().map(l -> l.split("\t", -1)).toList();
    }

    /** Returns what stands before a name, and the name. */
    String[] any() {
      int kind = random.nextInt(6);
      if (kind < 3) {
        return new String[] {"", states.get(random.nextInt(states.size()))[1]};
      }
      if (kind == 3) {
        return new String[] {"", organisations.get(random.nextInt(organisations.size()))[1]};
      }
      String[] holder = holders.get(random.nextInt(holders.size()));
      if (kind == 4) {
        String name = holder[3];
        return new String[] {"", name.substring(name.lastIndexOf(' ') + 1)};
      }
      String office = holder[2].split("\\|", -1)[0];
      return new String[] {
        (adjectives.getOrDefault(holder[0], "") + " " + office).strip(), holder[3]
      };
    }
  }
}
