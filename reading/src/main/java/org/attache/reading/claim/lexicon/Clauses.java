package org.attache.reading.claim.lexicon;

import java.util.List;
import java.util.Set;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence with what can be told of them without a parser: closed classes, verb
 * forms, whether an ambiguous word ("visits") is a verb here, verb groups and noun phrases.
 */
final class Clauses {
  private static final byte UNDECIDED = 0;
  private static final byte VERB = 1;
  private static final byte OTHER = 2;
  private static final Set<String> RELATION_ENDINGS =
      Set.of("ian", "ish", "ese", "ean", "can", "eli", "qi", "ani");

  private final Sentence sentence;
  private final VerbForms verbForms;
  private final VerbOrNoun verbOrNoun;
  private final byte[] verbs;
  private final int[] classes;
  private final @Nullable VerbGroup[] groups;

  Clauses(Sentence sentence, FunctionWords functionWords, VerbForms verbForms) {
    this.sentence = sentence;
    this.verbForms = verbForms;
    int size = sentence.words().size();
    this.classes = new int[size];
    this.verbs = new byte[size];
    this.groups = new VerbGroup[size];
    for (int i = 0; i < size; i++) {
      classes[i] = functionWords.of(sentence.words().get(i).lower());
    }
    this.verbOrNoun = new VerbOrNoun(this, verbForms);
  }

  int size() {
    return sentence.words().size();
  }

  /** Returns the word in lower case; an empty string outside of the sentence. */
  String lower(int index) {
    List<Word> words = sentence.words();
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  boolean is(int index, WordClass wordClass) {
    if (index < 0 || index >= classes.length || (classes[index] & wordClass.bit()) == 0) {
      return false;
    }
    return switch (wordClass) {
      case BE -> !isPossessiveEnding(index);
      case MODAL -> index == 0 || !sentence.words().get(index).text().equals("May");
      default -> true;
    };
  }

  boolean isCapitalised(int index) {
    return index >= 0 && index < size() && sentence.words().get(index).isCapitalised();
  }

  /** Returns whether most words are capitalised, as in a headline of the American style. */
  boolean isTitleCase() {
    long words = sentence.words().stream().filter(Word::isWordlike).count();
    long capitalised = sentence.words().stream().filter(Word::isCapitalised).count();
    return capitalised * 5 > words * 3;
  }

  boolean isWord(int index) {
    return index >= 0 && index < size() && sentence.words().get(index).isWordlike();
  }

  /** Returns whether a word is a number in digits. */
  boolean isNumber(int index) {
    return index >= 0 && index < size() && Character.isDigit(lower(index).charAt(0));
  }

  /** Returns whether a word can only begin an object after a verb. */
  boolean startsObject(int index) {
    return is(index, WordClass.DETERMINER)
        || is(index, WordClass.OBJECT_PRONOUN)
        || (is(index, WordClass.POSSESSIVE) && !isPossessiveEnding(index))
        || isCapitalised(index)
        || isNumber(index)
        || lower(index).equals("that");
  }

  /** Returns the base form of the verb that the word can be a form of, or the word itself. */
  String lemma(int index) {
    String lemma = verbForms.lemma(lower(index));
    return lemma == null ? lower(index) : lemma;
  }

  Set<VerbForm> forms(int index) {
    return verbForms.of(lower(index));
  }

  /** Returns whether the word is used as a verb here. */
  boolean isVerb(int index) {
    if (index < 0 || index >= verbs.length) {
      return false;
    }
    if (verbs[index] == UNDECIDED) {
      verbs[index] = verbOrNoun.isVerb(index) ? VERB : OTHER;
    }
    return verbs[index] == VERB;
  }

  /** Returns whether a noun must follow the word: a determiner, possessive or the like. */
  boolean isNominal(int index) {
    return is(index, WordClass.DETERMINER)
        || isPossessiveEnding(index)
        || (is(index, WordClass.POSSESSIVE) && !is(index, WordClass.BE));
  }

  /** Returns the verb group whose main verb stands at {@code verb}. */
  VerbGroup group(int verb) {
    VerbGroup known = groups[verb];
    if (known == null) {
      known = new VerbGroupReader(this, verb).read();
      groups[verb] = known;
    }
    return known;
  }

  /** Returns the index of the last word at or before {@code index} that is no adverb. */
  int skipAdverbs(int index) {
    int at = index;
    while (at >= 0 && ((is(at, WordClass.ADVERB) && !is(at, WordClass.MODAL)) || isQuote(at))) {
      at--;
    }
    return at;
  }

  /** Currency and per cent signs, and dashes within names. */
  private boolean isInsideName(int index) {
    String word = lower(index);
    return word.endsWith("$")
        || word.equals("€")
        || word.equals("£")
        || word.equals("%")
        || isHyphen(index);
  }

  private boolean isHyphen(int index) {
    String word = lower(index);
    return (word.equals("–") || word.equals("-")) && isBetweenWords(index);
  }

  private boolean isBetweenWords(int index) {
    List<Word> words = sentence.words();
    return index > 0
        && index + 1 < words.size()
        && words.get(index - 1).span().end() == words.get(index).span().begin()
        && words.get(index).span().end() == words.get(index + 1).span().begin();
  }

  boolean isQuote(int index) {
    String word = lower(index);
    return word.equals("\"") || word.equals("“") || word.equals("”");
  }

  /** Returns the index of the first word of the noun phrase whose head stands at {@code head}. */
  int nounPhraseStart(int head) {
    int start = head;
    while (start > 0 && belongsToNoun(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean belongsToNoun(int index) {
    if (isPossessiveEnding(index) || (isWord(index) && isHyphen(index + 1))) {
      return true; // "an in-person meeting"
    }
    if (!isWord(index) || is(index, WordClass.PREPOSITION) || is(index, WordClass.MODAL)) {
      return isQuote(index) || isInsideName(index);
    }
    if (is(index, WordClass.BE) || is(index, WordClass.HAVE) || is(index, WordClass.DO)) {
      return false;
    }
    if (is(index, WordClass.DETERMINER) || is(index, WordClass.POSSESSIVE)) {
      return true;
    }
    if (is(index, WordClass.COORDINATOR) || is(index, WordClass.SUBORDINATOR)) {
      return false;
    }
    if (is(index, WordClass.SUBJECT_PRONOUN) || lower(index).equals("to")) {
      return false;
    }
    return !isVerb(index);
  }

  /** Returns whether the word is "'s" of a possessor rather than "is". */
  boolean isPossessiveEnding(int index) {
    String word = lower(index);
    if (word.equals("'") || word.equals("’")) {
      return index > 0 && lower(index - 1).endsWith("s");
    }
    return (word.equals("'s") || word.equals("’s"))
        && index > 0
        && !is(index - 1, WordClass.SUBJECT_PRONOUN)
        && !lower(index - 1).equals("that");
  }

  /** Returns whether the word is an adjective of a state or region, by its ending. */
  boolean isRelational(int index) {
    String word = lower(index);
    return isCapitalised(index) && RELATION_ENDINGS.stream().anyMatch(word::endsWith);
  }
}
