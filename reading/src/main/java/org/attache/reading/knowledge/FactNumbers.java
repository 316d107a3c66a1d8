package org.attache.reading.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OfficeName;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;

/** Numbers the facts that are to be compiled, each object once, as they are met. */
final class FactNumbers {
  private final Numbers<State> states = new Numbers<>();
  private final Numbers<Organisation> organisations = new Numbers<>();
  private final Numbers<Outlet> outlets = new Numbers<>();
  private final Numbers<Site> sites = new Numbers<>();
  private final Numbers<RoleNoun> roles = new Numbers<>();
  private final Numbers<OfficeSpell> spells = new Numbers<>();
  private final Numbers<Person> persons = new Numbers<>();
  private final Numbers<OfficeName> offices = new Numbers<>();
  private final Numbers<ActorName> actors = new Numbers<>();

  /** Kind, form and number of what a name means, as {@link Facts#designation} takes them. */
  record Meaning(Facts.Kind kind, int form, int number) {}

  private static final class Numbers<T> {
    private final IdentityHashMap<T, Integer> numbers = new IdentityHashMap<>();
    private final List<T> all = new ArrayList<>();

    int of(T value) {
      Integer known = numbers.putIfAbsent(value, all.size());
      if (known != null) {
        return known;
      }
      all.add(value);
      return all.size() - 1;
    }
  }

  int of(State state) {
    return states.of(state);
  }

  int of(Organisation organisation) {
    return organisations.of(organisation);
  }

  int of(OfficeSpell spell) {
    return spells.of(spell);
  }

  int of(Person person) {
    return persons.of(person);
  }

  Meaning of(Designation meant) {
    if (meant instanceof StateName name) {
      return new Meaning(Facts.Kind.STATE, Facts.FORMS.indexOf(name.form()), of(name.state()));
    }
    if (meant instanceof PersonName name) {
      return new Meaning(Facts.Kind.PERSON, name.full() ? 1 : 0, of(name.person()));
    }
    if (meant instanceof OrganisationName name) {
      return new Meaning(Facts.Kind.ORGANISATION, 0, of(name.organisation()));
    }
    if (meant instanceof OutletName name) {
      return new Meaning(Facts.Kind.OUTLET, 0, outlets.of(name.outlet()));
    }
    if (meant instanceof SiteName name) {
      return new Meaning(Facts.Kind.SITE, 0, sites.of(name.site()));
    }
    if (meant instanceof RoleName name) {
      return new Meaning(Facts.Kind.ROLE, 0, roles.of(name.role()));
    }
    if (meant instanceof OfficeName name) {
      return new Meaning(Facts.Kind.OFFICE, 0, offices.of(name));
    }
    return new Meaning(Facts.Kind.ACTOR, 0, actors.of((ActorName) meant));
  }

  /** Writes all facts numbered so far, as {@link Facts#read} reads them. */
  void write(CompiledOutput out) {
    persons.all.forEach(person -> person.spells().forEach(spells::of));
    out.rows(states.all, RowForms::state);
    out.rows(organisations.all, RowForms::organisation);
    out.rows(outlets.all, RowForms::outlet);
    out.rows(sites.all, RowForms::site);
    out.rows(roles.all, RowForms::role);
    out.rows(spells.all, RowForms::spell);
    out.rows(persons.all, this::person);
    out.rows(offices.all, RowForms::office);
    out.rows(actors.all, RowForms::actor);
  }

  private void person(Person person, DataOutputStream out) throws IOException {
    out.writeUTF(person.name());
    out.writeInt(person.spells().size());
    for (OfficeSpell spell : person.spells()) {
      out.writeInt(spells.of(spell));
    }
  }
}
