package org.attache.ledger.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.decision.Report;
import org.attache.model.Attribution;
import org.attache.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Counts documents, outlets and independent sources. Safe for use by several threads. */
public final class Corroborator {
  private final NearCopies copies = new NearCopies();

  /**
   * Returns the corroboration by the counted reports, null where none counts.
   *
   * @param reports in canonical order
   */
  public @Nullable Corroboration of(List<Report> reports) {
    List<Report> counted = reports.stream().filter(Report::counts).toList();
    if (counted.isEmpty()) {
      return null;
    }
    Set<String> documents = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (Report report : counted) {
      documents.add(report.assertion().source().document());
      outlets.add(name(report.assertion().source().outlet()));
    }
    Report first = counted.get(0);
    return new Corroboration(
        documents.size(),
        outlets.size(),
        outlets.size() < 2 ? outlets.size() : independent(counted, outlets),
        first.assertion().source().published(),
        first.assertion().source().outlet(),
        first.assertion().id());
  }

  private int independent(List<Report> counted, Set<String> outlets) {
    Groups groups = new Groups();
    Set<String> documents = new HashSet<>();
    Map<Long, String> bands = new HashMap<>();
    for (Report report : counted) {
      String outlet = name(report.assertion().source().outlet());
      groups.find(outlet);
      String credited = credited(report);
      if (credited != null) {
        groups.join(outlet, credited);
      }
      if (documents.add(report.assertion().source().document())) {
        for (long band : copies.bands(report.assertion().evidence())) {
          String before = bands.putIfAbsent(band, outlet);
          if (before != null) {
            groups.join(outlet, before);
          }
        }
      }
    }
    return groups.count(outlets);
  }

  /** Returns the medium that the report is credited to, if any. */
  private static @Nullable String credited(Report report) {
    for (Attribution link : report.claim().attribution()) {
      if (link.kind() == SourceKind.MEDIA) {
        return name(link.source().label());
      }
    }
    return null;
  }

  private static String name(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Sets that grow together. */
  private static final class Groups {
    private final Map<String, String> parents = new HashMap<>();

    String find(String name) {
      String root = name;
      String parent = parents.computeIfAbsent(root, same -> same);
      while (!parent.equals(root)) {
        root = parent;
        parent = parents.getOrDefault(root, root);
      }
      return root;
    }

    void join(String one, String other) {
      parents.put(find(one), find(other));
    }

    int count(Set<String> names) {
      Set<String> roots = new HashSet<>();
      names.forEach(name -> roots.add(find(name)));
      return roots.size();
    }
  }
}
