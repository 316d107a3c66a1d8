package org.attache.app.foreign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.jspecify.annotations.Nullable;

/** What came of a file. */
final class Received implements ForeignSink {
  final List<Reading> readings = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();
  final List<AttacheException> refused = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  static Received of(Path file) {
    return of(null, file);
  }

  static Received of(@Nullable ForeignFormat format, Path file) {
    Received received = new Received();
    new ForeignFiles(format, null).read(file.toString(), received);
    return received;
  }

  static Path file(String name) {
    return Path.of("src/test/files/foreign", name);
  }

  Reading reading(String id) {
    return readings.stream()
        .filter(reading -> reading.document().id().equals("dataset:" + id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + ids()));
  }

  Claim claim(String id) {
    return reading(id).claims().get(0);
  }

  List<String> ids() {
    return readings.stream().map(reading -> reading.document().id()).toList();
  }

  List<String> places() {
    return refused.stream()
        .map(e -> String.valueOf(e.place()).replaceAll(".*/", "") + ": " + e.code())
        .toList();
  }

  @Override
  public void accept(Reading reading) {
    readings.add(reading);
  }

  @Override
  public void leaveOut(String reason) {
    leftOut.add(reason);
  }

  @Override
  public void refuse(AttacheException reason) {
    refused.add(reason);
  }

  @Override
  public void note(String what) {
    notes.add(what);
  }
}
