package org.attache.reading.claim.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/**
 * Spells the forms of verbs and nouns. Regular spelling follows Quirk et al., A Comprehensive
 * Grammar of the English Language, 3.5–3.10; the rest is in {@code irregular-verbs.tsv}.
 */
final class Inflection {
  private static final Set<String> DOUBLING =
      Set.of(
          "stab",
          "stop",
          "ban",
          "bar",
          "plan",
          "drop",
          "scrap",
          "rob",
          "kidnap",
          "ram",
          "rig",
          "nab",
          "permit",
          "admit",
          "commit",
          "submit",
          "transfer",
          "refer",
          "defer",
          "deter",
          "expel",
          "compel",
          "cancel",
          "rebel",
          "abet",
          "snub",
          "plot",
          "beg",
          "tap",
          "wiretap",
          "bug",
          "jam",
          "prod",
          "step",
          "quit",
          "chat",
          "equip",
          "swap",
          "slam",
          "cut",
          "shut",
          "hit",
          "set",
          "put",
          "let",
          "run",
          "sit",
          "get",
          "begin",
          "win",
          "airdrop",
          "drag",
          "grab",
          "trap",
          "strip",
          "ship",
          "spot",
          "top",
          "tip",
          "wrap",
          "spar",
          "prefer",
          "occur",
          "recur",
          "overrun",
          "pin",
          "label",
          "pedal",
          "fulfil",
          "level",
          "travel",
          "signal",
          "model",
          "sin");

  private final Map<String, List<String>> irregular = new HashMap<>();

  private Inflection(Table irregularVerbs) {
    irregularVerbs.map(this::add);
  }

  static Inflection shipped() {
    return new Inflection(Table.resource(Inflection.class, "irregular-verbs.tsv", 3));
  }

  /** Returns the spelling of one form of a verb. */
  String verb(String lemma, VerbForm form) {
    List<String> pair = irregular.get(lemma);
    return switch (form) {
      case BASE -> lemma;
      case THIRD_PERSON -> lemma.equals("have") ? "has" : lemma.equals("be") ? "is" : plural(lemma);
      case PAST -> pair == null ? past(lemma) : pair.get(0);
      case PARTICIPLE -> pair == null ? past(lemma) : pair.get(1);
      case GERUND -> gerund(lemma);
    };
  }

  /** Returns the plural of a noun, which is spelt like the third person of a verb. */
  String plural(String noun) {
    if (noun.endsWith("y") && !isVowel(noun, noun.length() - 2)) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s")
            || noun.endsWith("x")
            || noun.endsWith("z")
            || noun.endsWith("ch")
            || noun.endsWith("sh")
            || noun.endsWith("go")
            || noun.equals("do")
            || noun.equals("veto");
    return noun + (hissing ? "es" : "s");
  }

  private String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return doubled(lemma) + "ed";
  }

  private String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean silent =
        lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && lemma.length() > 2;
    return (silent ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
  }

  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }

  private static boolean isVowel(String word, int index) {
    return index >= 0 && "aeiou".indexOf(word.charAt(index)) >= 0;
  }

  private String add(Row row) {
    irregular.put(row.cell(0), List.of(row.cell(1), row.cell(2)));
    return row.cell(0);
  }
}
