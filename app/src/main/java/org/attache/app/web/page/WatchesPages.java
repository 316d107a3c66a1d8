package org.attache.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.app.alert.Address;
import org.attache.app.alert.AddressBook;
import org.attache.app.alert.WatchBook;
import org.attache.app.answer.AlertPhrases;
import org.attache.app.answer.WatchPhrases;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alert;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.EventType;
import org.attache.model.Named;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the page of watches together. */
public final class WatchesPages {
  private static final int SEEN = 200;
  private static final int SHOWN = 40;
  private static final int DEAD = 20;

  private final WatchText watches = new WatchText();
  private final AlertText alerts = new AlertText();
  private final AlertPhrases phrases = new AlertPhrases();

  /**
   * Returns the page.
   *
   * @param day alerts of later days are left out
   * @param form values with which the form for a new watch begins
   * @param made the watch that was just made, null if none was
   */
  public WatchesPage page(
      Outbox outbox,
      AddressBook book,
      LocalDate day,
      Map<String, String> form,
      WatchBook.@Nullable Made made) {
    List<StoredWatch> kept = outbox.watches();
    Map<String, String> names = new LinkedHashMap<>();
    kept.forEach(watch -> names.put(watch.id(), watch.name()));
    List<WatchesPage.Told> told =
        outbox.alerts(null, 0, SEEN).stream()
            .map(alerts::alert)
            .filter(alert -> !alert.change().day().isAfter(day))
            .limit(SHOWN)
            .map(this::told)
            .toList();
    return new WatchesPage(
        summary(kept.size(), told.size()),
        kept.stream().map(watch -> row(watch, book)).toList(),
        told,
        outbox.dead(DEAD).stream().map(this::dead).toList(),
        form,
        Arrays.stream(EventType.values()).map(WatchesPages::word).toList(),
        Arrays.stream(Stage.values()).map(WatchesPages::word).toList(),
        Stream.of(ChangeKind.values()).map(Named::label).toList(),
        made == null ? List.of() : secrets(made));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String summary(int watches, int alerts) {
    if (watches == 0) {
      return "Nobody watches anything yet.";
    }
    String told = alerts == 0 ? "nothing told by this day" : counted(alerts, "alert") + " shown";
    return counted(watches, "watch") + "; " + told + ".";
  }

  private static String counted(int count, String what) {
    String plural = what.endsWith("ch") ? what + "es" : what + "s";
    return count + " " + (count == 1 ? what : plural);
  }

  private WatchesPage.Row row(StoredWatch stored, AddressBook book) {
    Watch watch = watches.watch(stored);
    List<String> channels = new ArrayList<>();
    for (Channel channel : watch.channels()) {
      @Nullable Address address = book.address(channel);
      String to = address == null ? "an address kept elsewhere" : address.shown();
      channels.add(channel.kind().label() + " " + to);
    }
    return new WatchesPage.Row(
        stored.id(),
        stored.name(),
        WatchPhrases.search(watch),
        WatchPhrases.telling(watch),
        channels);
  }

  private WatchesPage.Told told(Alert alert) {
    return new WatchesPage.Told(
        alert.id(),
        alert.change().day().toString(),
        alert.change().after().title(),
        "/events/" + alert.change().event(),
        phrases.change(alert),
        alert.name(),
        alert.sentences().stream().limit(2).map(WatchesPages::sentence).toList());
  }

  private static WatchesPage.Sentence sentence(Alert.Sentence told) {
    return new WatchesPage.Sentence(
        told.text(),
        told.outlet() + ", " + told.published(),
        "/documents/" + URLEncoder.encode(told.document(), StandardCharsets.UTF_8));
  }

  private WatchesPage.Dead dead(Delivery delivery) {
    return new WatchesPage.Dead(
        delivery.alert().id(),
        phrases.headline(alerts.alert(delivery.alert())),
        Channel.parse(delivery.channel()).kind().label(),
        Objects.toString(delivery.problem(), ""));
  }

  private static List<WatchesPage.Secret> secrets(WatchBook.Made made) {
    List<WatchesPage.Secret> secrets = new ArrayList<>();
    for (Address address : made.addresses()) {
      if (address instanceof Address.Webhook webhook) {
        secrets.add(new WatchesPage.Secret(webhook.url(), webhook.secret()));
      }
    }
    return secrets;
  }
}
