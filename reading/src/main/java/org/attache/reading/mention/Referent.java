package org.attache.reading.mention;

import java.time.LocalDate;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Sector;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.OfficeSpell;
import org.attache.reading.knowledge.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something spoken of, independent of the words and the day.
 *
 * @param type what it is
 * @param name canonical name
 * @param code actor code
 * @param sector PLOVER sector
 * @param office office that the text gives
 * @param person the person of the tables, whose office depends on the day
 * @param gender which pronouns can stand for it
 * @param plural whether "they" is meant
 */
record Referent(
    Type type,
    String name,
    @Nullable String code,
    @Nullable Sector sector,
    @Nullable String office,
    @Nullable Person person,
    Gender gender,
    boolean plural) {

  /** What a referent is. */
  enum Type {
    PERSON,
    STATE,
    BODY,
    GROUP,
    OUTLET
  }

  static Referent body(String name, @Nullable String code, @Nullable Sector sector) {
    return new Referent(Type.BODY, name, code, sector, null, null, Gender.UNKNOWN, false);
  }

  static Referent group(String name, @Nullable String code, @Nullable Sector sector) {
    return new Referent(Type.GROUP, name, code, sector, null, null, Gender.UNKNOWN, true);
  }

  static Referent state(String name, String code, @Nullable Sector sector) {
    return new Referent(Type.STATE, name, code, sector, null, null, Gender.UNKNOWN, false);
  }

  static Referent person(
      String name,
      @Nullable String code,
      @Nullable Sector sector,
      @Nullable String office,
      Gender gender) {
    return new Referent(Type.PERSON, name, code, sector, office, null, gender, false);
  }

  static Referent known(Person person, @Nullable String code, Gender gender) {
    return new Referent(Type.PERSON, person.name(), code, null, null, person, gender, false);
  }

  boolean isPerson() {
    return type == Type.PERSON;
  }

  Referent withOffice(@Nullable String newCode, @Nullable Sector newSector, String newOffice) {
    return new Referent(type, name, newCode, newSector, newOffice, person, gender, plural);
  }

  Referent withGender(Gender newGender) {
    return new Referent(type, name, code, sector, office, person, newGender, plural);
  }

  /** Returns the entity that the words stand for on a day. */
  Entity entity(Excerpt excerpt, LocalDate day, KnowledgeBase knowledge) {
    Person known = person;
    if (known == null) {
      return new Entity(excerpt, name, code, sector, office);
    }
    OfficeSpell held = known.on(day);
    if (held != null) {
      String body = knowledge.codeOf(held.body());
      return new Entity(excerpt, name, body, held.sector(), held.office());
    }
    if (office != null) {
      return new Entity(excerpt, name, code, sector, office);
    }
    String body = knowledge.codeOf(known.nearest(day).body());
    return new Entity(excerpt, name, body == null ? code : body, Sector.UNK, null);
  }
}
