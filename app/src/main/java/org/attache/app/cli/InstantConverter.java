package org.attache.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time, or a day that means its end in UTC. */
final class InstantConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    try {
      return value.length() == 10
          ? LocalDate.parse(value)
              .plusDays(1)
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC)
              .minusNanos(1)
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is no time; give one as in 2025-08-09T12:00:00Z, or a day");
    }
  }
}
