package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Parties.PartyName;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/** Reads traits off assertions. Safe for use by several threads. */
final class TraitReader {
  private static final int LOOK_BACK = 8;
  private static final int MOST_KEPT = 200_000;
  private static final Set<String> BODIES_WITHOUT_STATE = Set.of("IGO", "NGO", "MNC", "IMG", "ISM");
  private static final float NAME = 2f;
  private static final float WORD = 1f;
  private static final float IN_TRIGGER = 2f;

  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final Horizons horizons;
  private final Rounds rounds;
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  TraitReader(Vocabulary vocabulary, Kinds kinds) {
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.horizons = new Horizons(kinds);
    this.rounds = new Rounds(vocabulary);
  }

  Horizons horizons() {
    return horizons;
  }

  Traits read(Assertion assertion) {
    Claim claim = assertion.claim();
    List<Token> sentence = Token.of(assertion.evidence());
    int begin = assertion.triggerInEvidence();
    int end = begin + claim.trigger().text().length();
    Phrase phrase = Phrase.of(assertion, sentence, vocabulary, kinds);
    Kind kind = phrase.kind();
    List<Token> trigger = phrase.words();
    PartyReader parties = new PartyReader(claim);
    Words words = new Words(parties.words(), kind);
    String family = Families.of(claim.event());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      boolean former = i > 0 && vocabulary.isFormer(sentence.get(i - 1).lower());
      words.add(token, trigger.contains(token), former);
    }
    Parties taking = parties.parties();
    Terms told = Terms.of(words.sentence);
    Terms modifiers = Terms.of(words.modifiers);
    return new Traits(
        assertion,
        family,
        kind,
        taking,
        told,
        modifiers,
        Set.copyOf(words.telling),
        Set.copyOf(words.contraries),
        kept(words.objects),
        Set.copyOf(words.triggerRates),
        Set.copyOf(words.rates),
        Set.copyOf(words.counts),
        duration(trigger),
        Traits.isMomentary(family, kind),
        looksBack(sentence, begin, end),
        rounds.of(sentence, begin, end),
        assertion.source().published().toEpochDay(),
        horizons.reach(family, kind),
        Glance.of(
            assertion,
            kind,
            taking,
            told,
            modifiers,
            !words.rates.isEmpty(),
            !words.counts.isEmpty()));
  }

  /** Returns the words, one object for each, however many reports hold it. */
  private List<String> kept(Collection<String> words) {
    return words.stream().map(this::kept).collect(Collectors.toUnmodifiableList());
  }

  private String kept(String word) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    String known = kept.get(word);
    return known == null ? kept.computeIfAbsent(word, same -> same) : known;
  }

  /** Returns the days in "48-hour ceasefire", 0 where there is no such measure. */
  private int duration(List<Token> trigger) {
    for (int i = 1; i < trigger.size(); i++) {
      String number = vocabulary.digits(trigger.get(i - 1).lower());
      double unit = vocabulary.daysIn(trigger.get(i).lower());
      if (unit > 0 && !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return (int)
            Math.ceil(Integer.parseInt(number.substring(0, Math.min(4, number.length()))) * unit);
      }
    }
    return 0;
  }

  private boolean looksBack(List<Token> sentence, int begin, int end) {
    int near = 0;
    for (int i = sentence.size() - 1; i >= 0 && near < LOOK_BACK; i--) {
      Token token = sentence.get(i);
      if (token.begin() >= end) {
        continue;
      }
      if (vocabulary.looksBack(token.lower())) {
        return true;
      }
      near += token.begin() < begin ? 1 : 0;
    }
    return false;
  }

  /** Gathers the words of a sentence. */
  private final class Words {
    private final Set<String> partyWords;
    private final @Nullable Kind kind;
    private final Map<String, Float> sentence = new HashMap<>();
    private final Map<String, Float> modifiers = new HashMap<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> contraries = new HashSet<>();
    private final Set<String> objects = new TreeSet<>();
    private final Set<Integer> triggerRates = new HashSet<>();
    private final Set<Integer> rates = new HashSet<>();
    private final Set<Integer> counts = new HashSet<>();

    Words(Set<String> partyWords, @Nullable Kind kind) {
      this.partyWords = partyWords;
      this.kind = kind;
    }

    void add(Token token, boolean inTrigger, boolean former) {
      String word = vocabulary.digits(token.lower());
      if (Character.isDigit(word.charAt(0))) {
        addNumber(token, word, inTrigger, former);
      } else if (!vocabulary.isCommon(word) && !partyWords.contains(word)) {
        boolean proper = token.isCapital() && token.begin() > 0;
        if (proper) {
          objects.add(word);
        }
        float weight = (proper ? NAME : WORD) * (inTrigger ? IN_TRIGGER : 1);
        sentence.merge(token.stem(), weight, Math::max);
        boolean tellsKind = kind != null && kind.isToldBy(word);
        if (inTrigger && !tellsKind && !word.endsWith("ly")) {
          modifiers.merge(token.stem(), weight, Math::max);
        }
        if (inTrigger && !vocabulary.opposite(word).isEmpty()) {
          telling.add(word);
          contraries.add(vocabulary.opposite(word));
        }
      }
    }

    private void addNumber(Token token, String word, boolean inTrigger, boolean former) {
      int number = value(word);
      if (token.isRate() && former) {
        return;
      }
      if (token.isRate()) {
        rates.add(number);
        if (inTrigger) {
          triggerRates.add(number);
        }
      } else if (inTrigger) {
        counts.add(number);
      }
      sentence.merge(word, WORD, Math::max);
    }

    private int value(String word) {
      int value = 0;
      for (int i = 0; i < word.length() && value < 100_000_000; i++) {
        char c = word.charAt(i);
        if (c == '.') {
          break;
        }
        value = Character.isDigit(c) ? value * 10 + Character.digit(c, 10) : value;
      }
      return value;
    }
  }

  /** Sorts the participants of a claim into parties and names. */
  private final class PartyReader {
    private final Set<String> actors = new TreeSet<>();
    private final Set<String> recipients = new TreeSet<>();
    private final List<PartyName> names = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    PartyReader(Claim claim) {
      claim.actors().forEach(actor -> add(actor, false));
      claim.recipients().forEach(recipient -> add(recipient, true));
    }

    Parties parties() {
      Set<String> all = new TreeSet<>(actors);
      all.addAll(recipients);
      return Parties.of(Set.copyOf(actors), Set.copyOf(recipients), kept(all), List.copyOf(names));
    }

    Set<String> words() {
      return words;
    }

    private void add(Entity entity, boolean acted) {
      String name = kept(entity.label().toLowerCase(Locale.ROOT));
      String code = entity.code();
      String party;
      if (code == null) {
        party = kept("?" + name);
      } else {
        party = kept(BODIES_WITHOUT_STATE.contains(code) ? code + ":" + name : code);
        words.addAll(vocabulary.wordsOf(code));
      }
      (acted ? recipients : actors).add(party);
      Token.of(entity.label()).forEach(token -> words.add(token.lower()));
      if (!vocabulary.isState(entity)) {
        names.add(new PartyName(party, name, acted));
      }
    }
  }
}
