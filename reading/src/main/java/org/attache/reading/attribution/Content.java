package org.attache.reading.attribution;

/** What stands on the word of a reporting verb's subject. */
enum Content {
  /** A clause with "that" or a pronoun as its subject, or a quotation. */
  THAT,
  /** Also a clause without "that". */
  CLAUSE,
  /** A noun phrase: "announced a ban". */
  NOUN,
  /** A noun phrase that names an intention: "reaffirmed the commitment to". */
  INTENT,
  /** The act for which responsibility is claimed, and the words that claim it. */
  RESPONSIBILITY,
  /** A noun phrase that the subject gives as his ground: "…, citing a ban". */
  CITED,
  /** What follows "of": "accused the army of shelling". */
  OF,
  /** What follows "to": "claims to have taken". */
  INFINITIVE,
  /** A clause or noun phrase that is said not to be so; the verb itself may tell of it. */
  DENIAL,
  /** A denial where the object is a claim: "rejected the allegations". */
  CLAIM
}
