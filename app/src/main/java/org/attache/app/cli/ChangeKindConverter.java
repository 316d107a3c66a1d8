package org.attache.app.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.ledger.change.ChangeKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads kinds of change. */
final class ChangeKindConverter implements ITypeConverter<ChangeKind> {
  @Override
  public ChangeKind convert(String given) {
    return Stream.of(ChangeKind.values())
        .filter(kind -> kind.label().equals(given.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + given
                        + "' is no kind of change; there are "
                        + Stream.of(ChangeKind.values())
                            .map(ChangeKind::label)
                            .collect(Collectors.joining(", "))));
  }
}
