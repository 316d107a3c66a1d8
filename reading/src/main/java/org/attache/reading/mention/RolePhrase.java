package org.attache.reading.mention;

import java.util.List;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.RoleNoun;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a phrase headed by a role noun: "the Iraqi foreign minister".
 *
 * @param first index of the first word after determiners
 * @param roleFirst index of the first word of the title: "foreign minister"
 * @param last index after its last word
 * @param role the role noun that heads it
 * @param title the words of the title, with role nouns before the head: "foreign ministry
 *     spokesman"
 * @param state the state named in it
 * @param states the states named in it where there are several: "Israeli and Syrian officials"
 * @param organisation the organisation named in it
 * @param determiner the determiner in lower case, empty without one
 * @param former whether the role is over
 * @param possessor whether "its", "their", "his" or "the country's" stands before it
 * @param plural whether several are meant
 */
record RolePhrase(
    int first,
    int roleFirst,
    int last,
    RoleNoun role,
    String title,
    @Nullable State state,
    List<State> states,
    @Nullable Organisation organisation,
    String determiner,
    boolean former,
    boolean possessor,
    boolean plural) {
  RolePhrase {
    states = List.copyOf(states);
  }

  /** Returns whether no state and no body is named in it. */
  boolean isBare() {
    return state == null && organisation == null;
  }
}
