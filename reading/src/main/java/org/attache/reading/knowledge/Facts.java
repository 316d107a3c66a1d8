package org.attache.reading.knowledge;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OfficeName;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;

/** All that names stand for, by kind and number. */
record Facts(
    Memo<State> states,
    Memo<Organisation> organisations,
    Memo<Outlet> outlets,
    Memo<Site> sites,
    Memo<RoleNoun> roles,
    Memo<OfficeSpell> spells,
    Memo<Person> persons,
    Memo<OfficeName> offices,
    Memo<ActorName> actors) {

  /** Forms of states' names, by number. */
  static final List<StateForm> FORMS = List.of(StateForm.values());

  /** Kinds, by number. */
  static final List<Kind> KINDS = List.of(Kind.values());

  /** What a name stands for. */
  enum Kind {
    STATE,
    ORGANISATION,
    OUTLET,
    SITE,
    ROLE,
    PERSON,
    OFFICE,
    ACTOR
  }

  /**
   * Returns what a name means.
   *
   * @param kind number of the kind
   * @param form of a state's name the number of its form, of a person's 1 if it is the full one
   * @param number of the fact among those of its kind
   */
  Designation designation(int kind, int form, int number) {
    return switch (KINDS.get(kind)) {
      case STATE -> new StateName(states.get(number), FORMS.get(form));
      case ORGANISATION -> new OrganisationName(organisations.get(number));
      case OUTLET -> new OutletName(outlets.get(number));
      case SITE -> new SiteName(sites.get(number));
      case ROLE -> new RoleName(roles.get(number));
      case PERSON -> new PersonName(persons.get(number), form == 1);
      case OFFICE -> offices.get(number);
      case ACTOR -> actors.get(number);
    };
  }

  static Facts read(CompiledInput in) {
    Memo<State> states = Rows.read(in, RowForms::state);
    Memo<Organisation> organisations = Rows.read(in, RowForms::organisation);
    Memo<Outlet> outlets = Rows.read(in, RowForms::outlet);
    Memo<Site> sites = Rows.read(in, RowForms::site);
    Memo<RoleNoun> roles = Rows.read(in, RowForms::role);
    Memo<OfficeSpell> spells = Rows.read(in, RowForms::spell);
    Memo<Person> persons = Rows.read(in, row -> person(row, spells));
    Memo<OfficeName> offices = Rows.read(in, RowForms::office);
    Memo<ActorName> actors = Rows.read(in, RowForms::actor);
    return new Facts(
        states, organisations, outlets, sites, roles, spells, persons, offices, actors);
  }

  private static Person person(DataInputStream in, Memo<OfficeSpell> spells) throws IOException {
    String name = in.readUTF();
    int count = in.readInt();
    List<OfficeSpell> held = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      held.add(spells.get(in.readInt()));
    }
    return new Person(name, held);
  }
}
