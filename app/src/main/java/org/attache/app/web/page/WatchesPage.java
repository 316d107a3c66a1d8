package org.attache.app.web.page;

import java.util.List;
import java.util.Map;

/**
 * What the page of watches shows.
 *
 * @param summary in a sentence
 * @param watches the oldest first
 * @param alerts the newest first
 * @param dead what was given up, the newest first
 * @param form values with which the form for a new watch begins, by the names of its fields
 * @param events categories to choose from
 * @param stages stages to choose from
 * @param kinds kinds of change to choose from
 * @param secrets of webhooks of a watch that was just made, to be shown this once
 */
public record WatchesPage(
    String summary,
    List<Row> watches,
    List<Told> alerts,
    List<Dead> dead,
    Map<String, String> form,
    List<String> events,
    List<String> stages,
    List<String> kinds,
    List<Secret> secrets) {
  public WatchesPage {
    watches = List.copyOf(watches);
    alerts = List.copyOf(alerts);
    dead = List.copyOf(dead);
    form = Map.copyOf(form);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
    kinds = List.copyOf(kinds);
    secrets = List.copyOf(secrets);
  }

  /** Returns with what a field of the form begins. */
  public String value(String field) {
    return form.getOrDefault(field, "");
  }

  /** A watch: its id, name, what it watches, of what and when it tells, whom. */
  public record Row(String id, String name, String search, String telling, List<String> channels) {
    public Row {
      channels = List.copyOf(channels);
    }
  }

  /** An alert: its day, event, what changed, the watch, sentences. */
  public record Told(
      String id,
      String day,
      String title,
      String href,
      String change,
      String watch,
      List<Sentence> sentences) {
    public Told {
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence with its document. */
  public record Sentence(String text, String source, String href) {}

  /** A delivery that was given up: the alert's id, what it tells, the way, why. */
  public record Dead(String alert, String headline, String channel, String problem) {}

  /** The secret of a webhook. */
  public record Secret(String address, String secret) {}
}
