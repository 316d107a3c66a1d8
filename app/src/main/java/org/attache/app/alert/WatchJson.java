package org.attache.app.alert;

import java.util.List;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.json.JsonWriting;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes watches, and what became of their alerts, as JSON objects. Of addresses no more is told
 * than anybody may see.
 */
public final class WatchJson {
  private final AddressBook book;
  private final WatchText text = new WatchText();
  private final JsonWriting writing = new JsonWriting();

  /**
   * Makes a writer.
   *
   * @param book where watches tell
   */
  public WatchJson(AddressBook book) {
    this.book = book;
  }

  /** Returns a watch. */
  public String watch(StoredWatch stored) {
    return writing.object(json -> write(json, stored, text.watch(stored)));
  }

  /** Returns a watch that was just made, with the secrets of its webhooks. */
  public String made(WatchBook.Made made) {
    return writing.object(
        json -> {
          write(json, made.stored(), made.watch());
          json.writeArrayPropertyStart("secrets");
          for (Address address : made.addresses()) {
            if (address instanceof Address.Webhook webhook) {
              json.writeStartObject();
              json.writeStringProperty("channel", webhook.channel().text());
              json.writeStringProperty("secret", webhook.secret());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, StoredWatch stored, Watch watch) {
    json.writeStringProperty("id", stored.id());
    json.writeStringProperty("name", stored.name());
    WatchText.write(json, watch);
    json.writeArrayPropertyStart("channels");
    for (Channel channel : watch.channels()) {
      json.writeStartObject();
      json.writeStringProperty("channel", channel.text());
      @Nullable Address address = book.address(channel);
      JsonWriting.text(json, "to", address == null ? null : address.shown());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonWriting.text(json, "by", stored.madeBy());
    json.writeStringProperty("made", stored.made().toString());
  }

  /** Returns an alert with its deliveries. */
  public String alert(StoredAlert alert, List<Delivery> deliveries) {
    return writing.object(
        json -> {
          json.writeName("alert");
          json.writeRawValue(alert.content());
          json.writeArrayPropertyStart("deliveries");
          for (Delivery one : deliveries) {
            json.writeStartObject();
            json.writeStringProperty("channel", one.channel());
            json.writeStringProperty("state", one.state().label());
            json.writeNumberProperty("tries", one.tries());
            json.writeStringProperty("due", one.due().toString());
            JsonWriting.text(json, "problem", one.problem());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
