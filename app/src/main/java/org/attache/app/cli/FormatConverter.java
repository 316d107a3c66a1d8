package org.attache.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.output.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an output form from the command line. */
final class FormatConverter implements ITypeConverter<OutputFormat> {
  @Override
  public OutputFormat convert(String value) {
    String asked = value.toLowerCase(Locale.ROOT);
    for (OutputFormat format : OutputFormat.values()) {
      if (format.toString().equals(asked)) {
        return format;
      }
    }
    String known =
        Arrays.stream(OutputFormat.values())
            .map(OutputFormat::toString)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("there is no form '" + value + "'; the forms are " + known);
  }
}
