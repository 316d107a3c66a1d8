package org.attache.reading.attribution;

import java.util.Set;
import org.attache.reading.quotation.SpeechForm;

/**
 * A reporting verb with its auxiliaries.
 *
 * @param group index of the first word of the verb group: auxiliary, adverb or the verb itself
 * @param verb index of the verb
 * @param after index after the verb
 * @param form the verb's form
 * @param contents what its subject vouches for
 * @param passive whether the source follows "by"
 * @param participle whether it is an "-ing" form without a be of its own
 */
record VerbCue(
    int group,
    int verb,
    int after,
    SpeechForm form,
    Set<Content> contents,
    boolean passive,
    boolean participle) {}
