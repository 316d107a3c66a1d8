package org.attache.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.model.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a stage. */
final class StageConverter implements ITypeConverter<Stage> {
  @Override
  public Stage convert(String value) {
    for (Stage stage : Stage.values()) {
      if (stage.label().equals(value.toLowerCase(Locale.ROOT))) {
        return stage;
      }
    }
    List<String> known = Arrays.stream(Stage.values()).map(Stage::label).toList();
    throw new TypeConversionException(Nearest.unknown("stage", value, known));
  }
}
