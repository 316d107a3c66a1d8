package org.attache.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around every page: its name, the day for which it speaks, and links that keep this
 * day.
 *
 * @param title of the page
 * @param section of the desk to which it belongs, such as {@code today}
 * @param path of the page's address
 * @param parameters of the address, other than the day, in their order
 * @param day for which the page speaks
 * @param latest whether the day was not asked for but is today
 * @param viewer who looks, and the token that the forms of the session send back
 */
public record Frame(
    String title,
    String section,
    String path,
    Map<String, String> parameters,
    LocalDate day,
    boolean latest,
    Viewer viewer) {
  private static final String AS_OF = "as_of";
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  public Frame {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Returns the frame under another title. */
  public Frame titled(String other) {
    return new Frame(other, section, path, parameters, day, latest, viewer);
  }

  /** Returns the name of who looks; empty without an account. */
  public String name() {
    return viewer.name();
  }

  /** Returns the token that forms of this session send back; empty without a session. */
  public String token() {
    return viewer.token();
  }

  /** Returns whether the viewer may send forms that need a scope, by its name. */
  public boolean may(String scope) {
    return !viewer.token().isEmpty() && viewer.rights().contains(scope);
  }

  /** Returns the address of {@code target} for the same day; {@code target} may have a query. */
  public String link(String target) {
    return latest ? target : withDay(target, day);
  }

  /** Returns this page's address for another day. */
  public String on(LocalDate other) {
    return withDay(bare(), other);
  }

  /** Returns this page's address for today. */
  public String onLatest() {
    return bare();
  }

  /** Returns this page's address that always shows what it shows now. */
  public String lasting() {
    return on(day);
  }

  /** Returns this page's address in another form, such as {@code csv}. */
  public String as(String form) {
    String query = query(parameters);
    String target = path + "." + form + (query.isEmpty() ? "" : "?" + query);
    return link(target);
  }

  /** Returns the day in words. */
  public String dayInWords() {
    return day.format(WORDS);
  }

  /** Returns what the address asked for under a name, or nothing. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** Returns this page's address as it was asked for. */
  public String here() {
    return link(bare());
  }

  private String bare() {
    String query = query(parameters);
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String withDay(String target, LocalDate day) {
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash);
    String address = hash < 0 ? target : target.substring(0, hash);
    return address + (address.contains("?") ? "&" : "?") + AS_OF + "=" + day + fragment;
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
