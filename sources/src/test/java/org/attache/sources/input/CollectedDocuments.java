package org.attache.sources.input;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;

/** Keeps all that an input hands over. */
final class CollectedDocuments implements DocumentSink {
  final List<Document> documents = new ArrayList<>();
  final List<AttacheException> refusals = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<Start> places = new ArrayList<>();
  final List<Integer> before = new ArrayList<>();
  long bytes;

  @Override
  public void accept(Document document) {
    documents.add(document);
  }

  @Override
  public void refuse(AttacheException reason) {
    refusals.add(reason);
  }

  @Override
  public void note(String message) {
    notes.add(message);
  }

  /** Keeps a place, and how many documents came before it. */
  @Override
  public void reached(Start place) {
    places.add(place);
    before.add(documents.size());
  }

  @Override
  public void consumed(long more) {
    bytes += more;
  }

  List<String> texts() {
    return documents.stream().map(Document::text).toList();
  }

  List<String> codes() {
    return refusals.stream().map(AttacheException::code).toList();
  }
}
