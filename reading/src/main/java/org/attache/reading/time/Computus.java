package org.attache.reading.time;

import java.time.LocalDate;

/** Movable feasts by arithmetic. */
final class Computus {
  private Computus() {}

  /** Returns Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Returns Easter Sunday of the Julian calendar as a day of the Gregorian one (Meeus). */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(julianLag(year));
  }

  /** Returns the first day of Passover, 15 Nisan (the rule of Gauss). */
  static LocalDate passover(int year) {
    int a = (12 * year + 12) % 19;
    int b = year % 4;
    double m = 20.0955877 + 1.5542418 * a + 0.25 * b - 0.003177794 * year;
    int whole = (int) Math.floor(m);
    double rest = m - whole;
    int c = (whole + 3 * year + 5 * b + 1) % 7;
    int shift = 0;
    if (c == 2 || c == 4 || c == 6) {
      shift = 1;
    } else if (c == 1 && a > 6 && rest >= 0.632870370) {
      shift = 2;
    } else if (c == 0 && a > 11 && rest >= 0.897723765) {
      shift = 1;
    }
    return LocalDate.of(year, 3, 1).plusDays(whole + shift - 1L + julianLag(year));
  }

  private static int julianLag(int year) {
    return year / 100 - year / 400 - 2;
  }
}
