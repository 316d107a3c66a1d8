package org.attache.reading.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Binds pronouns: the third person by what is salient, the first by whose words are quoted. */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private final Discourse discourse;

  Pronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the pronoun at a word with whom it stands for, or null where none stands. */
  @Nullable Phrase at(Scan scan, int at) {
    String word = scan.lower(at);
    List<Referent> found;
    if (HE.contains(word)) {
      found = Phrase.one(person(scan, at, Gender.MALE));
    } else if (SHE.contains(word)) {
      found = Phrase.one(person(scan, at, Gender.FEMALE));
    } else if (IT.contains(word)) {
      found = Phrase.one(discourse.salient(scan, at, r -> !r.isPerson() && !r.plural()));
    } else if (THEY.contains(word)) {
      found = they(scan, at);
    } else if (I.contains(word) && !word.equals("mine")) {
      found = Phrase.one(speaker(scan, at));
    } else if (WE.contains(word) && !scan.word(at).text().equals("US")) {
      found = Phrase.one(speaker(scan, at));
    } else {
      return null;
    }
    return Phrase.bound(at, at + 1, found, "pronoun");
  }

  private @Nullable Referent person(Scan scan, int at, Gender gender) {
    Referent sure = discourse.salient(scan, at, r -> r.isPerson() && r.gender() == gender);
    Referent likely = discourse.salient(scan, at, r -> r.isPerson() && r.gender().agrees(gender));
    return gender == Gender.FEMALE && sure != null ? sure : likely;
  }

  /** The one whose words are quoted: the person or body nearest in the sentence, else before it. */
  private @Nullable Referent speaker(Scan scan, int at) {
    int sentence = scan.sentence().index();
    Referent here = discourse.salient(sentence, scan.size(), 0, Referent::isPerson);
    return here != null ? here : discourse.salient(sentence, at, sentence, Referent::isPerson);
  }

  private List<Referent> they(Scan scan, int at) {
    int sentence = scan.sentence().index();
    for (int s = sentence; s >= 0 && s >= sentence - 2; s--) {
      List<Discourse.Step> here = discourse.in(s, s == sentence ? at : Integer.MAX_VALUE);
      List<Referent> joined = joined(here);
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return Phrase.one(discourse.salient(scan, at, r -> !r.isPerson()));
  }

  /** The plural that opens a sentence, else its two persons, else any plural in it. */
  private static List<Referent> joined(List<Discourse.Step> here) {
    if (!here.isEmpty() && plural(here.get(0))) {
      return here.get(0).referents();
    }
    List<Referent> persons = distinct(here, Referent::isPerson);
    if (persons.size() == 2) {
      return persons;
    }
    return here.stream()
        .filter(Pronouns::plural)
        .findFirst()
        .map(Discourse.Step::referents)
        .orElse(List.of());
  }

  private static boolean plural(Discourse.Step step) {
    return step.referents().size() > 1 || step.referents().stream().anyMatch(Referent::plural);
  }

  private static List<Referent> distinct(List<Discourse.Step> steps, Predicate<Referent> fits) {
    return steps.stream().flatMap(s -> s.referents().stream()).filter(fits).distinct().toList();
  }
}
