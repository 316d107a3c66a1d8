package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CommandsTest {
  private final CommandLine all = Run.commands();

  @Test
  void eachCommandBearsTheNameUnderWhichItIsMade() {
    assertThat(all.getSubcommands().keySet()).containsExactlyElementsOf(Commands.NAMES);
  }

  @Test
  void aCommandThatIsMadeAloneGivesTheSameHelpAsAmongAll() {
    for (String name : Commands.NAMES) {
      CommandLine among = Objects.requireNonNull(all.getSubcommands().get(name));
      String help = among.getUsageMessage(CommandLine.Help.Ansi.OFF);
      if (!name.equals("help")) {
        assertThat(Run.of(name, "--help").out()).isEqualTo(help);
      }
      assertThat(Run.of("help", name).out()).isEqualTo(help);
    }
  }

  @Test
  void aWrongNameIsComparedWithAllOfThem() {
    assertThat(Run.of("wacth").err()).contains("or watch or");
    assertThat(Run.of("ledger", "verfiy").err()).contains("did you mean verify");
  }
}
