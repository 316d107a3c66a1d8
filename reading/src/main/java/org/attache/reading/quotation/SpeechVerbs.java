package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.reading.quotation.SpeechForm.Form;
import org.attache.reading.segment.Word;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** The verbs of speech and thought of the table {@code speech-verbs.tsv}, found by their forms. */
public final class SpeechVerbs {
  private static final int LEMMA = 0;
  private static final int FORMS = 1;
  private static final int CLASS = 2;
  private static final int NOTE = 3;
  private static final int COLUMNS = 4;

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** One spelling: the words after the first and what they are a form of. */
  private record Entry(List<String> rest, SpeechForm form) {}

  private SpeechVerbs(Table table) {
    table.map(SpeechVerbs::entries).forEach(found -> found.forEach(this::add));
  }

  /** Returns the verbs of the shipped table. */
  public static SpeechVerbs shipped() {
    return new SpeechVerbs(Table.resource(SpeechVerbs.class, "speech-verbs.tsv", COLUMNS));
  }

  /** Returns the longest form of speech that begins at word {@code index}, or null. */
  public @Nullable SpeechForm at(List<Word> words, int index) {
    List<Entry> entries = byFirstWord.get(words.get(index).lower());
    if (entries == null) {
      return null;
    }
    SpeechForm best = null;
    for (Entry entry : entries) {
      if ((best == null || entry.form().length() > best.length())
          && follows(entry.rest(), words, index + 1)) {
        best = entry.form();
      }
    }
    return best;
  }

  /** Returns whether a single lower-case word is a form of a verb of speech. */
  public boolean contains(String lower) {
    List<Entry> entries = byFirstWord.get(lower);
    return entries != null && entries.stream().anyMatch(entry -> entry.rest().isEmpty());
  }

  private static boolean follows(List<String> rest, List<Word> words, int from) {
    if (from + rest.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!words.get(from + i).lower().equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String first, Entry entry) {
    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
  }

  private static Map<String, Entry> entries(Row row) {
    List<String> forms = row.list(FORMS);
    if (forms.size() != Form.values().length) {
      throw new IllegalArgumentException(
          forms.size() + " forms, not " + Form.values().length + ": " + row.cell(FORMS));
    }
    SpeechClass speechClass = SpeechClass.valueOf(row.cell(CLASS).toUpperCase(Locale.ROOT));
    SpeechVerb verb = new SpeechVerb(row.cell(LEMMA), speechClass, row.cell(NOTE).contains("weak"));
    Map<String, Set<Form>> bySpelling = new HashMap<>();
    Iterator<String> cells = forms.iterator();
    for (Form form : Form.values()) {
      for (String spelling : cells.next().split("/", -1)) {
        bySpelling.computeIfAbsent(spelling, key -> EnumSet.noneOf(Form.class)).add(form);
      }
    }
    Map<String, Entry> entries = new HashMap<>();
    bySpelling.forEach(
        (spelling, set) -> {
          List<String> parts = List.of(spelling.split(" ", -1));
          SpeechForm found = new SpeechForm(verb, set, parts.size());
          entries.put(parts.get(0), new Entry(parts.subList(1, parts.size()), found));
        });
    return entries;
  }
}
