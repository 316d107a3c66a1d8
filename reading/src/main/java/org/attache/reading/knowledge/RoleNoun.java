package org.attache.reading.knowledge;

import org.attache.model.Sector;

/**
 * A noun that tells what somebody is, not who: "foreign minister", "troops", "protesters".
 *
 * @param title the form under which the table lists it
 * @param phrase the form found
 * @param sector PLOVER sector
 * @param office whether one person holds it
 * @param plural whether the form found means several
 */
public record RoleNoun(
    String title, String phrase, Sector sector, boolean office, boolean plural) {}
