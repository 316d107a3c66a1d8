package org.attache.app.cli;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.attache.app.answer.DecisionPhrases;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.store.EntryReader;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who decides, why, and in which ledger. */
final class DecisionOptions {
  /** The variable that names who decides. */
  static final String VARIABLE = "ATTACHE_ANALYST";

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides. Default: what ATTACHE_ANALYST names.")
  private @Nullable String by;

  @Option(
      names = "--reason",
      paramLabel = "CODE",
      converter = ReasonConverter.class,
      description =
          "Why: checked, misread, mislinked, duplicate, unreliable, retracted or other. Default:"
              + " what goes with the ruling.")
  private @Nullable ReasonCode reason;

  @Option(names = "--text", paramLabel = "WORDS", description = "Why, in words.")
  private String text = "";

  /**
   * Takes a decision and says what it bears on.
   *
   * @param usual the reason where none is given
   * @param ruling finds what is ruled on in the ledger
   */
  void decide(Console console, ReasonCode usual, Function<EntryReader, Ruling> ruling) {
    String analyst = analyst(console, by == null ? "" : by, "");
    try (Ledger opened = ledger.open(console, console.clock())) {
      Ruling ruled;
      try (Sql sql = opened.reading()) {
        ruled = ruling.apply(new EntryReader(sql));
      }
      Decision decision =
          Decision.of(
              analyst,
              console.clock().instant().truncatedTo(ChronoUnit.MILLIS),
              reason == null ? usual : reason,
              text,
              ruled);
      Set<String> events = opened.decide(List.of(decision));
      AnswerOptions.write(console, DecisionPhrases.line(decision) + "\n" + bearing(events));
    }
  }

  /**
   * Returns who decides.
   *
   * @param given on the command line; may be empty
   * @param usual who does where nobody is named; empty where somebody must be
   */
  static String analyst(Console console, String given, String usual) {
    String name = given.isBlank() ? console.environment().getOrDefault(VARIABLE, usual) : given;
    if (name.isBlank()) {
      throw new IncorrectInput(
          "analyst-missing", "a decision needs a name; give yours with --by NAME", name, null);
    }
    return name.strip();
  }

  private static String bearing(Set<String> events) {
    return events.isEmpty()
        ? "bears on no event; its words are in no claim\n"
        : "bears on " + String.join(", ", events.stream().sorted().toList()) + "\n";
  }

  /** Reads the code of a reason. */
  static final class ReasonConverter implements ITypeConverter<ReasonCode> {
    @Override
    public ReasonCode convert(String value) {
      for (ReasonCode code : ReasonCode.values()) {
        if (code.label().equals(value.toLowerCase(Locale.ROOT))) {
          return code;
        }
      }
      List<String> known = Arrays.stream(ReasonCode.values()).map(ReasonCode::label).toList();
      throw new TypeConversionException(Nearest.unknown("reason", value, known));
    }
  }
}
