package org.attache.reading.claim.lexicon;

import java.util.Set;

/** Reads a verb group leftwards from its main verb. */
final class VerbGroupReader {
  /** Verbs that cannot do without an object: without one their past form is a passive. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "arrest",
          "kill",
          "injure",
          "wound",
          "detain",
          "abduct",
          "kidnap",
          "deport",
          "convict",
          "expel",
          "behead",
          "assassinate",
          "displace",
          "deploy",
          "station",
          "impose",
          "seize");

  private static final int FARTHEST = 8;

  private final Clauses clauses;
  private final int verb;
  private int first;
  private String modal = "";
  private boolean infinitive;
  private boolean negated;
  private boolean perfect;
  private boolean be;
  private boolean being;
  private boolean pastAuxiliary;
  private boolean auxiliary;

  VerbGroupReader(Clauses clauses, int verb) {
    this.clauses = clauses;
    this.verb = verb;
    this.first = verb;
  }

  VerbGroup read() {
    int at = verb - 1;
    while (at >= 0 && verb - at <= FARTHEST && take(at)) {
      at--;
    }
    Set<VerbForm> forms = clauses.forms(verb);
    VerbForm form = form(forms);
    boolean gerund = form == VerbForm.GERUND;
    boolean bareParticiple = !auxiliary && form == VerbForm.PARTICIPLE;
    boolean passive = form == VerbForm.PARTICIPLE && (be || being || bareParticiple);
    boolean past = pastAuxiliary || (!auxiliary && form == VerbForm.PAST);
    return new VerbGroup(
        first, verb, form, modal, infinitive, negated, perfect, gerund && be, passive, past);
  }

  private boolean take(int at) {
    String word = clauses.lower(at);
    if (clauses.is(at, WordClass.NEGATION)
        && !word.equals("no")
        && !clauses.is(at, WordClass.PREPOSITION)) {
      negated = true;
      absorbAuxiliary(at, word);
    } else if (word.equals("to") && !infinitive && modal.isEmpty()) {
      return takeInfinitive(at);
    } else if (infinitive) {
      return false;
    } else if (!absorbAuxiliary(at, word)) {
      return clauses.is(at, WordClass.ADVERB) || clauses.isQuote(at);
    }
    first = at;
    return true;
  }

  private boolean takeInfinitive(int at) {
    boolean base =
        first < verb
            ? clauses.lower(first).equals("be") || clauses.lower(first).equals("have") || negated
            : clauses.forms(verb).contains(VerbForm.BASE);
    if (base) {
      infinitive = true;
      first = at;
      if (clauses.is(at - 1, WordClass.NEGATION)) {
        negated = true;
      }
    }
    return false;
  }

  private boolean absorbAuxiliary(int at, String word) {
    if (!modal.isEmpty()) {
      return false;
    }
    if (clauses.is(at, WordClass.MODAL)) {
      modal = word.startsWith("wo") && !word.startsWith("would") ? "will" : word;
    } else if (clauses.is(at, WordClass.BE)) {
      being |= word.equals("being");
      be = true;
      pastAuxiliary |= word.startsWith("was") || word.startsWith("were") || word.equals("got");
    } else if (clauses.is(at, WordClass.HAVE)) {
      perfect = true;
      pastAuxiliary |= word.equals("had");
    } else if (clauses.is(at, WordClass.DO)) {
      pastAuxiliary |= word.startsWith("did");
    } else {
      return false;
    }
    auxiliary = true;
    first = at;
    return true;
  }

  private VerbForm form(Set<VerbForm> forms) {
    if (forms.contains(VerbForm.GERUND)) {
      return VerbForm.GERUND;
    }
    if ((infinitive && !be) || (!modal.isEmpty() && !be && !perfect)) {
      return VerbForm.BASE;
    }
    if (be || perfect) {
      return VerbForm.PARTICIPLE;
    }
    if (forms.contains(VerbForm.PAST)) {
      return isReducedRelative(forms) ? VerbForm.PARTICIPLE : VerbForm.PAST;
    }
    if (forms.contains(VerbForm.PARTICIPLE) && !forms.contains(VerbForm.BASE)) {
      return VerbForm.PARTICIPLE;
    }
    return forms.contains(VerbForm.THIRD_PERSON) ? VerbForm.THIRD_PERSON : VerbForm.BASE;
  }

  /** "troops deployed in", "a man shot by": a participle that is followed by its agent. */
  private boolean isReducedRelative(Set<VerbForm> forms) {
    if (!forms.contains(VerbForm.PARTICIPLE)) {
      return false;
    }
    boolean objectless = !clauses.isWord(verb + 1) || clauses.is(verb + 1, WordClass.PREPOSITION);
    return clauses.lower(verb + 1).equals("by")
        || (objectless && TRANSITIVE.contains(clauses.lemma(verb)));
  }
}
