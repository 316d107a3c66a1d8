package org.attache.app.web.picture;

/**
 * Events at one place.
 *
 * @param name of the place
 * @param latitude degrees north
 * @param longitude degrees east
 * @param events how many there are
 * @param stage mark of the newest
 * @param href where they are listed
 * @param title what a pointer that rests on the point is told
 */
public record MapPoint(
    String name,
    double latitude,
    double longitude,
    int events,
    String stage,
    String href,
    String title) {}
