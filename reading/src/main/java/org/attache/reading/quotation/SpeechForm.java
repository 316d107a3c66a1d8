package org.attache.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/**
 * A form of a verb of speech as it was found in a sentence.
 *
 * @param verb the verb
 * @param forms which of its forms the words can be, several where they coincide ("said")
 * @param length number of words it takes
 */
public record SpeechForm(SpeechVerb verb, Set<Form> forms, int length) {
  /** The forms of a verb, in the order of the table. */
  public enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    GERUND
  }

  public SpeechForm {
    if (forms.isEmpty() || length < 1) {
      throw new IllegalArgumentException("no form: forms=" + forms + ", length=" + length);
    }
    forms = Set.copyOf(EnumSet.copyOf(forms));
  }

  /** Returns whether the words can be {@code form}. */
  public boolean is(Form form) {
    return forms.contains(form);
  }

  /** Returns whether the words can be the verb of a sentence: any form but the gerund. */
  public boolean isFinite() {
    return is(Form.BASE) || is(Form.THIRD_PERSON) || is(Form.PAST);
  }
}
