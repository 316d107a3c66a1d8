package org.attache.app.cli;

import org.attache.app.intake.RunListener;
import org.attache.model.error.AttacheException;

/** Tells on standard error how a run goes on, and shows how far it has come. */
final class TerminalListener implements RunListener {
  private final Messages messages;
  private final ProgressBar progress;

  /**
   * Makes a listener.
   *
   * @param bytes the length of all input, or 0 where it is not known
   */
  TerminalListener(Console console, long bytes) {
    this(console, console.isTerminal("err"), bytes);
  }

  private TerminalListener(Console console, boolean bar, long bytes) {
    this.messages = new Messages(console.err());
    this.progress = new ProgressBar(console.err(), bar, bytes, System::nanoTime);
  }

  /** Returns a listener for a run without end, which shows no bar. */
  static TerminalListener withoutBar(Console console) {
    return new TerminalListener(console, false, 0);
  }

  @Override
  public void failed(AttacheException reason) {
    progress.clear();
    messages.failure(reason);
  }

  @Override
  public void setAside(AttacheException reason) {
    failed(reason);
  }

  @Override
  public void note(String message) {
    progress.clear();
    messages.note(message);
  }

  @Override
  public void consumed(long bytes) {
    progress.consumed(bytes);
  }

  @Override
  public void documentRead() {
    progress.documentRead();
  }

  /** Takes the bar away, so that something else can be written. */
  void clear() {
    progress.clear();
  }
}
