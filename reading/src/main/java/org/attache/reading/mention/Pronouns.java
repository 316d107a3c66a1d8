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

  private static final Set<String> OBJECTS = Set.of("him");
  private static final Set<String> DEEDS = Set.of("for", "on");
  private static final Set<String> THANKS =
      Set.of("thanked", "praised", "congratulated", "commended", "congratulate", "thank");
  private static final Set<String> SAYING =
      Set.of("said", "says", "that", "announced", "claimed", "claims", "states", "stated");
  private static final int COMPANY = 4;

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
    Referent object = object(scan, at, gender);
    if (object != null) {
      return object;
    }
    Referent sure = discourse.salient(scan, at, r -> r.isPerson() && r.gender() == gender);
    Referent likely = discourse.salient(scan, at, r -> r.isPerson() && r.gender().agrees(gender));
    return gender == Gender.FEMALE && sure != null ? sure : likely;
  }

  /**
   * "Him" is not the subject, and whom one thanks "for his …" is the one thanked: the person named
   * last before in the sentence, where it names two.
   */
  private @Nullable Referent object(Scan scan, int at, Gender gender) {
    boolean thanked =
        DEEDS.contains(scan.lower(at - 1)) && THANKS.stream().anyMatch(t -> said(scan, at, t));
    if (!OBJECTS.contains(scan.lower(at)) && !thanked) {
      return null;
    }
    List<Referent> persons =
        distinct(
            discourse.in(scan.sentence().index(), at),
            r -> r.isPerson() && r.gender().agrees(gender));
    return persons.size() < 2 ? null : persons.get(persons.size() - 1);
  }

  private static boolean said(Scan scan, int at, String word) {
    for (int i = at - 1; i >= 0 && i > at - 12; i--) {
      if (scan.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The one whose words are quoted: the person or body nearest in the sentence, else before it. */
  private @Nullable Referent speaker(Scan scan, int at) {
    int sentence = scan.sentence().index();
    Referent here = discourse.salient(sentence, scan.size(), 0, Referent::isPerson);
    return here != null ? here : discourse.salient(sentence, at, sentence, Referent::isPerson);
  }

  private List<Referent> they(Scan scan, int at) {
    int sentence = scan.sentence().index();
    List<Discourse.Step> before = discourse.in(sentence, at);
    if (SAYING.contains(scan.lower(at - 1)) && before.size() == 1 && !before.get(0).isPerson()) {
      return before.get(0).referents();
    }
    for (int s = sentence; s >= 0 && s >= sentence - 2; s--) {
      List<Discourse.Step> here = discourse.in(s, s == sentence ? at : Integer.MAX_VALUE);
      List<Referent> joined = joined(here);
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return Phrase.one(discourse.salient(scan, at, r -> !r.isPerson()));
  }

  /** The plural that opens a sentence, else its persons, else any plural in it. */
  private static List<Referent> joined(List<Discourse.Step> here) {
    if (!here.isEmpty() && plural(here.get(0))) {
      return here.get(0).referents();
    }
    List<Referent> persons = distinct(here, Referent::isPerson);
    if (persons.size() >= 2 && persons.size() <= COMPANY) {
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
