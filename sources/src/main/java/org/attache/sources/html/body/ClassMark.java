package org.attache.sources.html.body;

/** What a word in a class or id marks. */
enum ClassMark {
  /** The text of an article. */
  BODY,
  /** A part of the page that is never part of an article: comments, menus, other articles. */
  FOREIGN,
  /** A line about a picture or a person, whatever element it is: captions, bylines. */
  LABEL,
  /** A box that stands beside or within an article and is not its text. */
  BOX
}
