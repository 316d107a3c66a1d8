package org.attache.model;

import java.util.List;
import java.util.Objects;

/**
 * What a reader found in one document.
 *
 * @param document the text read; every span lies in it
 * @param claims in order of their triggers
 * @param quotations in order of the text
 */
public record Reading(Document document, List<Claim> claims, List<Quotation> quotations) {
  public Reading {
    Objects.requireNonNull(document, "document");
    claims = List.copyOf(claims);
    quotations = List.copyOf(quotations);
  }
}
