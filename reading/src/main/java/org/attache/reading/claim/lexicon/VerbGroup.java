package org.attache.reading.claim.lexicon;

/**
 * A verb with its auxiliaries: "will not have been visited".
 *
 * @param first index of its first word, "to" of an infinitive included
 * @param verb index of the main verb
 * @param form form of the main verb as its auxiliaries decide
 * @param modal the modal in lower case, or an empty string
 * @param infinitive whether it follows "to"
 * @param negated whether a negation stands in it
 * @param perfect whether it holds a form of "have"
 * @param progressive whether it is "be …ing"
 * @param passive whether it is "be …ed", or a participle without any auxiliary
 * @param past whether its finite verb is in the past tense
 */
record VerbGroup(
    int first,
    int verb,
    VerbForm form,
    String modal,
    boolean infinitive,
    boolean negated,
    boolean perfect,
    boolean progressive,
    boolean passive,
    boolean past) {

  /** Returns whether it stands without a finite verb of its own: "killing", "to kill". */
  boolean isFinite() {
    return !modal.isEmpty()
        || perfect
        || progressive
        || (!infinitive && form != VerbForm.GERUND && !(form == VerbForm.PARTICIPLE && !past));
  }
}
