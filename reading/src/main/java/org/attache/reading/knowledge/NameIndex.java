package org.attache.reading.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.knowledge.Designation.OfficeName;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;

/** Enters the names of rows into the lexicon. */
final class NameIndex {
  /** Inhabitants that let a capital win over cities of its name. */
  private static final int CAPITAL = 5_000_000;

  private final LexiconBuilder lexicon;

  NameIndex(LexiconBuilder lexicon) {
    this.lexicon = lexicon;
  }

  void state(State state) {
    lexicon.add(state.name(), new StateName(state, StateForm.NAME));
    state.aliases().forEach(n -> lexicon.add(n, new StateName(state, StateForm.NAME)));
    Set<String> adjectives = new HashSet<>(state.adjectives());
    adjectives.forEach(n -> lexicon.add(n, new StateName(state, StateForm.ADJECTIVE)));
    for (String people : state.demonyms()) {
      if (!adjectives.contains(people)) {
        lexicon.add(people, new StateName(state, StateForm.PEOPLE));
      }
    }
    state.metonyms().forEach(n -> lexicon.add(n, new StateName(state, StateForm.GOVERNMENT)));
    if (!state.capital().isEmpty()) {
      Site capital =
          new Site(
              state.capital(), List.of(), state.code(), state.position(), null, "city", CAPITAL);
      lexicon.add(state.capital(), new SiteName(capital));
    }
    if (!state.capital().isEmpty() && !state.region()) {
      lexicon.add(state.capital(), new StateName(state, StateForm.GOVERNMENT));
    }
  }

  void organisation(Organisation organisation) {
    OrganisationName name = new OrganisationName(organisation);
    lexicon.add(organisation.name(), name);
    organisation.aliases().forEach(alias -> lexicon.add(alias, name));
  }

  void outlet(Outlet outlet) {
    lexicon.add(outlet.name(), new OutletName(outlet));
    outlet.aliases().forEach(alias -> lexicon.add(alias, new OutletName(outlet)));
  }

  void site(Site site) {
    lexicon.add(site.name(), new SiteName(site));
    site.aliases().forEach(alias -> lexicon.add(alias, new SiteName(site)));
  }

  void role(RoleNoun role) {
    Casing casing = role.phrase().indexOf(' ') > 0 ? Casing.ANY : Casing.of(role.phrase());
    lexicon.add(role.phrase(), new RoleName(role), casing);
  }

  void person(Person person) {
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(person.name());
    person.spells().forEach(spell -> aliases.addAll(spell.aliases()));
    for (String alias : aliases) {
      boolean full = alias.indexOf(' ') >= 0 || alias.equals(person.name());
      lexicon.add(alias, new PersonName(person, full), Casing.CAPITALISED);
    }
  }

  /** Enters full titles as offices and short ones as role nouns where no table lists them. */
  void offices(List<OfficeSpell> spells) {
    Set<String> seen = new HashSet<>();
    for (OfficeSpell spell : spells) {
      if (seen.add(spell.body() + spell.office())) {
        lexicon.add(spell.office(), new OfficeName(spell.body(), spell.office()), Casing.ANY);
      }
      for (String title : spell.titles()) {
        if (seen.add(title) && !lexicon.has(title) && !lexicon.opensWithState(title)) {
          String lower = title.toLowerCase(Locale.ROOT);
          role(new RoleNoun(lower, title, spell.sector(), true, TableReader.isPlural(title)));
        }
      }
    }
  }
}
