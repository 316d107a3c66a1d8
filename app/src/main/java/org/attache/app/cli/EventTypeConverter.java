package org.attache.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.model.EventType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an event category. */
final class EventTypeConverter implements ITypeConverter<EventType> {
  @Override
  public EventType convert(String value) {
    for (EventType type : EventType.values()) {
      if (lower(type).equals(value.toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    List<String> known = Arrays.stream(EventType.values()).map(EventTypeConverter::lower).toList();
    throw new TypeConversionException(Nearest.unknown("event", value, known));
  }

  private static String lower(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
