package org.attache.reading.knowledge;

import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/** What a run of words may stand for. */
public sealed interface Designation {
  /**
   * A person's name.
   *
   * @param person who
   * @param full whether more than the surname is given
   */
  record PersonName(Person person, boolean full) implements Designation {}

  /**
   * A word for a state.
   *
   * @param state which
   * @param form which word
   */
  record StateName(State state, StateForm form) implements Designation {}

  /**
   * A name of an organisation.
   *
   * @param organisation which
   */
  record OrganisationName(Organisation organisation) implements Designation {}

  /**
   * A name of a news outlet.
   *
   * @param outlet which
   */
  record OutletName(Outlet outlet) implements Designation {}

  /**
   * A name of a place.
   *
   * @param site which
   */
  record SiteName(Site site) implements Designation {}

  /**
   * A role noun.
   *
   * @param role which
   */
  record RoleName(RoleNoun role) implements Designation {}

  /**
   * The full title of an office that names its body: "White House Press Secretary".
   *
   * @param body code or name of the body
   * @param office the title
   */
  record OfficeName(String body, String office) implements Designation {}

  /**
   * An actor of a user's dictionary, known by its code alone.
   *
   * @param name the words
   * @param code actor code
   * @param sector sector, where the dictionary tells it
   */
  record ActorName(String name, String code, @Nullable Sector sector) implements Designation {}
}
