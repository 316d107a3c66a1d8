package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.foreign.ForeignFiles;
import org.attache.app.foreign.ForeignFormat;
import org.attache.app.foreign.ForeignSink;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write as event data is read back as event data of others. */
final class ForeignRoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ForeignFormat.class)
  void everyRowIsReadBackWithItsPartiesAndDay(ForeignFormat format) throws IOException {
    Exported made = Exported.of(ExportFormat.of(format.toString()));
    Path file = Files.write(folder.resolve("rows"), made.bytes());
    List<Reading> back = new ArrayList<>();
    new ForeignFiles(null, null).read(file.toString(), into(back));
    assertThat(back).hasSize((int) made.manifest().tally().rows());
    assertThat(back).allMatch(reading -> reading.document().publisher() != null);
    assertThat(back.stream().map(reading -> told(reading.claims().get(0))))
        .contains("CONSULT CHN>FRA 2031-08-21", "SANCTION NOR>BLR 2031-08-07");
  }

  private static String told(Claim claim) {
    return claim.event()
        + " "
        + codes(claim.actors())
        + ">"
        + codes(claim.recipients())
        + " "
        + (claim.time() == null
            ? ""
            : claim.time().excerpt().text().replaceAll("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"));
  }

  private static String codes(List<Entity> parties) {
    return String.join(",", parties.stream().map(party -> String.valueOf(party.code())).toList());
  }

  private static ForeignSink into(List<Reading> back) {
    return new ForeignSink() {
      @Override
      public void accept(Reading reading) {
        back.add(reading);
      }

      @Override
      public void leaveOut(String reason) {
        throw new AssertionError(reason);
      }

      @Override
      public void refuse(AttacheException reason) {
        throw new AssertionError(reason);
      }

      @Override
      public void note(String what) {
        throw new AssertionError(what);
      }
    };
  }
}
