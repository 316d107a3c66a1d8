package org.attache.app.web.picture;

/** Fits words into the room that a picture has. */
final class Words {
  private Words() {}

  /** Returns a text that is no longer than {@code letters}. */
  static String shortened(String text, int letters) {
    int room = Math.max(4, letters);
    if (text.length() <= room) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(room - 2)) ? room - 2 : room - 1;
    return text.substring(0, end).strip() + "…";
  }
}
