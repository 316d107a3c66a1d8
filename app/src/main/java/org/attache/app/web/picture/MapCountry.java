package org.attache.app.web.picture;

/**
 * Events of which only the state is known.
 *
 * @param code of the state
 * @param name of the state
 * @param events how many there are
 * @param href where they are listed
 */
public record MapCountry(String code, String name, int events, String href) {}
