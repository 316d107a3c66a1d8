/**
 * When: expressions of time and the days they mean (contract, section 5).
 *
 * <p>A grammar of our own reads the words of a sentence, cut further into atoms (runs of letters,
 * runs of digits, single marks), from left to right and takes the longest expression at each place.
 * A <em>term</em> is an expression without preposition: a date, month, year, weekday, holiday, a
 * unit beside the document's day or beside the day told last, a part or fraction of one of these, a
 * distance from one, or two of them joined to a range. A <em>preposition</em> bounds the term's
 * days: by, until, before, after, since, from. What was recognised is a function from the
 * document's day and a direction to days, so that the choice between "last Friday" and "next
 * Friday" is left to whoever knows the stage of the event.
 *
 * <p>Decisions beyond the contract. A period under way is cut at the document's day on the event's
 * side. "Two years ago" is a calendar year, "two months ago" a calendar month, "two weeks ago" a
 * day. An untold number of days is 7, of weeks 30, of months or years open. "The past week" rolls,
 * "last week" runs from Monday to Sunday. Days of a month without a year are the nearest on the
 * event's side, or on the other side when nearly a year closer. "Until" after a word of putting off
 * is the new day itself. "The first since June 2021" leaves June 2021 as it is: something was held
 * then. Fiscal years are those of the United States. Islamic holidays follow the Umm al-Qura
 * calendar.
 *
 * <p>{@link org.attache.reading.time.TimeChooser} decides which expression of a sentence belongs to
 * which trigger.
 *
 * <p>Vocabulary lies in tables beside this package. Words that are no time (Theresa May, march on,
 * present) are kept out by what stands around them. Limits: no time zones, no hours, no recurring
 * times ("every Monday"), no eras before the year 1000; days of events told in words ("two days
 * before the vote") stay unknown.
 */
@NullMarked
package org.attache.reading.time;

import org.jspecify.annotations.NullMarked;
