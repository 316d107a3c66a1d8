/**
 * Which assertions tell of one event.
 *
 * <p>An assertion's {@link org.attache.ledger.link.Traits} are read off once: family and kind of
 * event, parties with their roles, names beside states, words around the trigger, numbers, whether
 * it looks back. Candidates are the events touched last under one of its keys (a pair of parties, a
 * party, a party with a proper name, a name), each kind of event for itself, as far back as one of
 * that kind may be taken up; neither cost nor what must be kept in mind grows with the ledger. Each
 * is judged ground by ground ({@link org.attache.ledger.link.Link.Ground}) against its first and
 * newest members; the points are few and fixed, and every link keeps them.
 *
 * <p>Hundreds of candidates are looked at for one link, and what that takes is memory: each report
 * has an {@link org.attache.ledger.link.Glance} of numbers by which most are seen to be too far
 * off, the last of them by a sketch of the sentence's words. It never says so of two that could be
 * linked. Families share nothing but the tables of words, so that each is linked on a thread of its
 * own.
 *
 * <p>Neither stage nor date is identity: mooted, scheduled, moved, cancelled stays one event. What
 * keeps events apart: other kinds (a call is no meeting), swapped roles (each expels the other's
 * diplomats), other recipients, other rates or numbers, other named objects, other rounds ("a
 * second summit" is not the one that is coming), and the course of time: what happened once is not
 * news again a week later, takes in no later plan, and what has run out or is in force is not
 * proposed anew. A person acted on is one person by name, whichever state reports put them to;
 * people of no known state contradict nobody. Words that look back ("after", "despite", "earlier")
 * lift the latter: they tell of what is known. A state stands for whoever acts for it; whom a
 * measure hits is part of what it is.
 *
 * <p>Points were set on 144 annotated events of one year, with the claims of the annotation and
 * with those that the reader makes of the same texts, since a ledger must also bear what is
 * misread; a change was kept if it helped the whole and cost neither half. Limits: English words;
 * without places from the reader, two meetings of the same parties within days are hard to tell
 * apart; an event's kind is told by its trigger alone; only the newest 24 events under a key are
 * looked at.
 */
@NullMarked
package org.attache.ledger.link;

import org.jspecify.annotations.NullMarked;
