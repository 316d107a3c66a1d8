package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.app.web.picture.CoveragePicture.Strip;
import org.attache.ledger.query.Coverage;

/**
 * What each outlet brought day by day.
 *
 * @param first the first day
 * @param last the last day
 * @param strips documents by day, the outlet with most first
 * @param claims by outlet
 */
record OutletStrips(
    LocalDate first, LocalDate last, List<Strip> strips, Map<String, Integer> claims) {
  private static final String UNNAMED = "no outlet told";

  /** An outlet that was there for fewer days has no habit yet. */
  private static final int LEAST_DAYS = 7;

  OutletStrips {
    strips = List.copyOf(strips);
    claims = Map.copyOf(claims);
  }

  static OutletStrips of(List<Coverage> coverage, LocalDate first, LocalDate last) {
    int days = (int) first.until(last, ChronoUnit.DAYS) + 1;
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Integer> claims = new TreeMap<>();
    for (Coverage one : coverage) {
      String outlet = one.outlet().isEmpty() ? UNNAMED : one.outlet();
      int at = (int) first.until(one.day(), ChronoUnit.DAYS);
      counts.computeIfAbsent(outlet, name -> new int[days])[at] += one.documents();
      claims.merge(outlet, one.claims(), Integer::sum);
    }
    List<Strip> strips = new ArrayList<>();
    counts.forEach((outlet, each) -> strips.add(strip(outlet, each)));
    strips.sort(Comparator.comparing(strip -> -documents(strip)));
    return new OutletStrips(first, last, strips, claims);
  }

  static int documents(Strip strip) {
    return strip.counts().stream().mapToInt(count -> count).sum();
  }

  static int missing(Strip strip) {
    return (int) strip.gaps().stream().filter(gap -> gap).count();
  }

  static int present(Strip strip) {
    return (int) strip.counts().stream().filter(count -> count > 0).count();
  }

  /** Returns the newest day with a document. */
  LocalDate newest(Strip strip) {
    int at = strip.counts().size() - 1;
    while (at > 0 && strip.counts().get(at) == 0) {
      at--;
    }
    return first.plusDays(at);
  }

  /** An outlet that brings something on most days misses the others. */
  private static Strip strip(String outlet, int[] each) {
    int begun = 0;
    while (begun < each.length && each[begun] == 0) {
      begun++;
    }
    List<Integer> counts = new ArrayList<>();
    int present = 0;
    for (int count : each) {
      counts.add(count);
      present += count > 0 ? 1 : 0;
    }
    int span = each.length - begun;
    boolean daily = span >= LEAST_DAYS && present * 2 > span;
    List<Boolean> gaps = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      gaps.add(daily && i >= begun && each[i] == 0);
    }
    return new Strip(outlet, counts, gaps);
  }
}
