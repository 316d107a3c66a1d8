package org.attache.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * What a list of events was asked for, as its address says it.
 *
 * @param asked names and values of the address that are not blank, in their order
 */
record Query(Map<String, String> asked) {
  static final String TEXT = "q";
  static final String EVENT = "event";
  static final String STAGE = "stage";
  static final String ACTOR = "actor";
  static final String OUTLET = "outlet";
  static final String PLACE = "place";
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String PAGE = "page";

  private static final PartyTerms TERMS = new PartyTerms();

  static Query of(Map<String, String> parameters) {
    Map<String, String> asked = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            asked.put(name, value.strip());
          }
        });
    return new Query(asked);
  }

  Query {
    asked = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(asked));
  }

  /** Returns what was asked for under a name, or nothing. */
  String value(String name) {
    return asked.getOrDefault(name, "");
  }

  /** Returns the number of the page, from 1. */
  int page() {
    String page = value(PAGE);
    return page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
  }

  /**
   * Returns the filter that the address means; the outlet is not part of it.
   *
   * @throws IncorrectInput for days that are none and categories or stages that do not exist
   */
  EventFilter filter() {
    return filter(value(TEXT), value(ACTOR).isEmpty() ? List.of() : parties());
  }

  /** Returns the filter with the words taken for a participant's name. */
  EventFilter byName() {
    return filter("", List.of(TERMS.term(value(TEXT))));
  }

  private List<PartyTerm> parties() {
    return java.util.Arrays.stream(value(ACTOR).split(","))
        .filter(name -> !name.isBlank())
        .map(TERMS::term)
        .toList();
  }

  private EventFilter filter(String text, List<PartyTerm> parties) {
    return new EventFilter(
        parties,
        one(org.attache.model.EventType.class, EVENT),
        one(org.attache.model.Stage.class, STAGE),
        day(SINCE),
        day(UNTIL),
        value(PLACE).isEmpty() ? null : TERMS.term(value(PLACE)),
        text.isEmpty() ? null : text,
        false);
  }

  /** Returns the address of {@code path} with one value changed, from the first page on. */
  String href(String path, String name, String value) {
    return href(path, Map.of(name, value));
  }

  /** Returns the address of {@code path} with values changed; blank ones are left out. */
  String href(String path, Map<String, String> changes) {
    Map<String, String> all = new LinkedHashMap<>(asked);
    all.remove(PAGE);
    all.putAll(new java.util.TreeMap<>(changes));
    String query =
        all.entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private <E extends Enum<E>> Set<E> one(Class<E> type, String name) {
    String asked = value(name);
    if (asked.isEmpty()) {
      return Set.of();
    }
    try {
      return Set.of(Enum.valueOf(type, asked.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IncorrectInput(
          name + "-unknown", "there is no " + name + " called '" + asked + "'", asked, null);
    }
  }

  private @Nullable LocalDate day(String name) {
    String asked = value(name);
    try {
      return asked.isEmpty() ? null : LocalDate.parse(asked);
    } catch (DateTimeException e) {
      throw new IncorrectInput("day-malformed", name + " is a day such as 2025-08-07", asked, null);
    }
  }
}
