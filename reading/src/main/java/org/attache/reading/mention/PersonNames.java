package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.OfficeSpell;
import org.attache.reading.knowledge.Person;
import org.attache.reading.knowledge.Spelling;
import org.attache.reading.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds names of persons and tells which person of the tables bears them on a day. */
final class PersonNames {
  /** Years after which a surname alone no longer brings a former office holder to mind. */
  private static final int REMEMBERED = 3;

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "queen",
          "princess",
          "congresswoman",
          "spokeswoman",
          "baroness",
          "lady",
          "first lady",
          "chairwoman");
  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "mr.",
          "king",
          "prince",
          "sir",
          "lord",
          "congressman",
          "spokesman",
          "pope",
          "chairman");

  private final KnowledgeBase knowledge;
  private final Vocabulary vocabulary;
  private final LocalDate day;

  PersonNames(KnowledgeBase knowledge, LocalDate day) {
    this.knowledge = knowledge;
    this.vocabulary = knowledge.vocabulary();
    this.day = day;
  }

  /** Returns the index after the run of name-like words that begins at {@code start}. */
  int run(Scan scan, int start, int limit) {
    int at = start;
    int end = start;
    while (at < limit) {
      String lower = scan.lower(at);
      if (scan.capitalised(at) && scan.word(at).isWordlike()) {
        end = ++at;
      } else if (at > start && joins(scan, at, limit)) {
        at++;
      } else if (at > start && SUFFIXES.contains(lower)) {
        end = ++at;
      } else if (at > start && lower.equals(",") && SUFFIXES.contains(scan.lower(at + 1))) {
        at++;
        end = ++at;
      } else {
        break;
      }
    }
    return end < limit && at > start && lone(scan, end) ? end + 1 : end;
  }

  /** A period that belongs to "Jr." where the segmenter cuts it off. */
  private static boolean lone(Scan scan, int end) {
    return scan.lower(end).equals(".")
        && SUFFIXES.contains(scan.lower(end - 1))
        && end + 1 < scan.size();
  }

  private boolean joins(Scan scan, int at, int limit) {
    boolean nameFollows = at + 1 < limit && scan.capitalised(at + 1);
    String lower = scan.lower(at);
    boolean initial = lower.equals(".") && scan.word(at - 1).text().length() == 1;
    boolean tight = scan.word(at - 1).span().end() == scan.word(at).span().begin();
    return (initial && nameFollows)
        || (scan.hyphen(at) && at + 1 < limit && tight)
        || ((lower.equals("'") || lower.equals("’")) && nameFollows && tight)
        || (vocabulary.isParticle(lower)
            && at + 1 < limit
            && (nameFollows || vocabulary.isParticle(scan.lower(at + 1)) || scan.hyphen(at + 1)));
  }

  /**
   * Returns the person of the tables that a match names, or null.
   *
   * @param code state that the context names, null without one
   * @param title title before the name in lower case, empty without one
   */
  @Nullable Person choose(Match match, @Nullable String code, String title, StateTrail trail) {
    List<PersonName> names = match.all(PersonName.class);
    boolean full = names.stream().anyMatch(PersonName::full);
    boolean titled = !title.isEmpty();
    long years = full ? Long.MAX_VALUE : titled ? 2L * REMEMBERED : REMEMBERED;
    List<Person> fit =
        names.stream()
            .map(PersonName::person)
            .filter(p -> p.yearsFromOffice(day) <= years)
            .filter(p -> full || titled || p.nearest(day).rank() <= 1 || ledRecently(p))
            .filter(p -> code == null || belongs(p, code))
            .toList();
    return best(fit, title, trail);
  }

  /** A head of state or government keeps the bare surname for some years out of office. */
  private boolean ledRecently(Person person) {
    LocalDate first = day.minusYears(REMEMBERED);
    return person.spells().stream()
        .anyMatch(s -> s.rank() == 0 && !s.from().isAfter(day) && !s.to().isBefore(first));
  }

  private @Nullable Person best(List<Person> persons, String title, StateTrail trail) {
    if (persons.size() < 2) {
      return persons.isEmpty() ? null : persons.get(0);
    }
    Comparator<Person> titleFirst = Comparator.comparing((Person p) -> !bears(p, title));
    return persons.stream()
        .min(
            titleFirst
                .thenComparingLong(p -> p.yearsFromOffice(day))
                .thenComparing(p -> weight(p, trail), Comparator.reverseOrder())
                .thenComparingInt(p -> p.nearest(day).rank())
                .thenComparing(p -> p.nearest(day).from(), Comparator.reverseOrder())
                .thenComparing(Person::name))
        .orElse(null);
  }

  private double weight(Person person, StateTrail trail) {
    String code = knowledge.codeOf(person.nearest(day).body());
    return code == null ? 0 : trail.weight(code);
  }

  private boolean bears(Person person, String title) {
    OfficeSpell spell = person.nearest(day);
    return !title.isEmpty()
        && (spell.office().toLowerCase(Locale.ROOT).startsWith(title)
            || spell.titles().stream().anyMatch(title::equalsIgnoreCase));
  }

  private boolean belongs(Person person, String code) {
    return person.spells().stream()
        .map(OfficeSpell::body)
        .map(knowledge::codeOf)
        .anyMatch(code::equals);
  }

  /**
   * Returns the person of the tables whose name differs from {@code name} only in the spelling of
   * the given name or in middle names, or null.
   */
  @Nullable Person similar(String name, @Nullable String code, StateTrail trail) {
    String[] keys = Spelling.phraseKey(name).split(" ", -1);
    int last = keys.length - 1;
    while (last > 0 && (SUFFIXES.contains(keys[last]) || keys[last].equals(","))) {
      last--;
    }
    if (last < 1 || keys[0].isEmpty()) {
      return null;
    }
    String given = keys[0];
    List<Person> alike =
        knowledge.personsNamed(keys[last]).stream()
            .filter(p -> p.yearsFromOffice(day) <= REMEMBERED)
            .filter(p -> alike(given, Spelling.key(firstWord(p.name()))))
            .filter(p -> code == null || belongs(p, code))
            .toList();
    return best(alike, "", trail);
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private static boolean alike(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return (common >= 2 && Math.abs(a.length() - b.length()) <= 3) || common >= 4;
  }

  /** Returns whether a word is "Jr." or the like. */
  boolean isSuffix(String lower) {
    return SUFFIXES.contains(lower);
  }

  /** Returns the gender that a given name or a title before the name suggests. */
  Gender gender(String name, String title) {
    if (FEMALE_TITLES.contains(title)) {
      return Gender.FEMALE;
    }
    if (MALE_TITLES.contains(title)) {
      return Gender.MALE;
    }
    String given = firstWord(name);
    if (vocabulary.isFemaleName(given)) {
      return Gender.FEMALE;
    }
    return vocabulary.isMaleName(given) ? Gender.MALE : Gender.UNKNOWN;
  }
}
