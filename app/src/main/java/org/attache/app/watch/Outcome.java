package org.attache.app.watch;

/**
 * What became of a lead.
 *
 * @param lead the lead
 * @param kept whether its document was handed to the ledger
 * @param note the sign that told its day, or why it was given up
 */
public record Outcome(Lead lead, boolean kept, String note) {}
