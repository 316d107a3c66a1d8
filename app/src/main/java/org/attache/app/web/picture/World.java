package org.attache.app.web.picture;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.model.error.Fault;

/**
 * Outlines of states, as {@code outlines.tsv} has them.
 *
 * @param rings by the state's code, each ring as degrees east and north in turn
 */
record World(Map<String, List<double[]>> rings) {
  private static final String TABLE = "outlines.tsv";

  World {
    rings = java.util.Collections.unmodifiableMap(new TreeMap<>(rings));
  }

  /** Returns the outlines that come with the program. */
  static World shipped() {
    try (InputStream in = World.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new FileNotFoundException(TABLE);
      }
      Map<String, List<double[]>> rings = new TreeMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        rings
            .computeIfAbsent(line.substring(0, tab), code -> new ArrayList<>())
            .add(ring(line.substring(tab + 1)));
      }
      return new World(rings);
    } catch (IOException e) {
      throw new Fault("asset-unreadable", "a file of the pages cannot be read", TABLE, null, e);
    }
  }

  private static double[] ring(String steps) {
    String[] numbers = steps.split(" ", -1);
    double[] ring = new double[numbers.length];
    int east = 0;
    int north = 0;
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      east += Integer.parseInt(numbers[i]);
      north += Integer.parseInt(numbers[i + 1]);
      ring[i] = east / 10.0;
      ring[i + 1] = north / 10.0;
    }
    return ring;
  }
}
