package org.attache.app.compare;

import org.attache.model.Stage;

/**
 * What they filed as done on a day on which, by our reports, it was not.
 *
 * @param theirs what they filed
 * @param event id of our event
 * @param title what to call it
 * @param now where our event stands now
 * @param ours our report that says otherwise
 */
public record FiledAsHeld(
    TheirFiling theirs, String event, String title, Stage now, Telling ours) {}
