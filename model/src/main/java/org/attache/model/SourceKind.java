package org.attache.model;

/** What sort of source an attribution names (contract, section 6). */
public enum SourceKind implements Named {
  /** States, officials, bodies that speak as bodies. */
  OFFICIAL,
  /** Any other named person. */
  PERSON,
  /** An outlet or agency. */
  MEDIA,
  /** "People familiar with the matter", "observers", unnamed officials. */
  ANONYMOUS,
  /** A report, statement or letter. */
  DOCUMENT,
  /** The public, a population. */
  PUBLIC
}
