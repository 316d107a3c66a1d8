package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the page of a search shows.
 *
 * @param summary what was found, in a sentence
 * @param months events by month of their newest report, as a picture; empty where there are none
 * @param monthsNarrow the same for a narrow page
 * @param facets by what the list can be narrowed
 * @param people participants whose name holds a word that was searched for
 * @param matters events of this part of the list
 * @param previous address of the part before; empty at the beginning
 * @param next address of the part after; empty at the end
 * @param events categories for the form
 * @param stages stages for the form
 * @param watch address at which the search can be watched
 */
public record SearchPage(
    String summary,
    Drawing months,
    Drawing monthsNarrow,
    List<Facet> facets,
    List<Choice> people,
    List<Matter> matters,
    String previous,
    String next,
    List<Option> events,
    List<Option> stages,
    String watch) {
  public SearchPage {
    facets = List.copyOf(facets);
    people = List.copyOf(people);
    matters = List.copyOf(matters);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
  }

  /** Something by which the list can be narrowed. */
  public record Facet(String name, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value of a facet.
   *
   * @param label in words
   * @param stage name of its mark; empty for what is no stage
   * @param events how many of the list have it
   * @param bar their share, drawn
   * @param href of the list narrowed to it, or widened again where it is chosen
   * @param chosen whether the list is narrowed to it
   */
  public record Choice(
      String label, String stage, int events, Drawing bar, String href, boolean chosen) {}

  /** A choice of the form. */
  public record Option(String value, String label, boolean chosen) {}
}
