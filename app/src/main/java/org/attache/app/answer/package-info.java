/**
 * Answers of the ledger, for eyes and for machines.
 *
 * <p>A page a kind of question: {@link org.attache.app.answer.EventTable}, {@link
 * org.attache.app.answer.EventPage} and {@link org.attache.app.answer.HistoryPage} for one event,
 * {@link org.attache.app.answer.ChangesPage}, {@link org.attache.app.answer.AgendaPage}, {@link
 * org.attache.app.answer.ProfilePage}. {@link org.attache.app.answer.AnswerJson} and {@link
 * org.attache.app.answer.AnswerCsv} say the same for programs.
 *
 * <p>For eyes, days are written out and what has lapsed is no longer at its stage: "lapsed: no
 * report". For machines, days are ISO 8601, the stage stays and {@code lapsed} stands beside it.
 */
@NullMarked
package org.attache.app.answer;

import org.jspecify.annotations.NullMarked;
