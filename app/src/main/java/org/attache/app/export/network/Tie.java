package org.attache.app.export.network;

import java.time.LocalDate;

/**
 * An event between two participants.
 *
 * @param from name of the one
 * @param to name of the other
 * @param directed whether the one acts on the other
 * @param event id of the event
 * @param title title of the event
 * @param type its category
 * @param stage where it stands
 * @param held whether it has begun at least
 * @param score conflict-cooperation score of the newest report
 * @param reports how many reports count
 * @param start first day
 * @param end last day, inclusive
 * @param dated whether the days are the event's own, not its reports'
 */
record Tie(
    String from,
    String to,
    boolean directed,
    String event,
    String title,
    String type,
    String stage,
    boolean held,
    double score,
    int reports,
    LocalDate start,
    LocalDate end,
    boolean dated) {}
