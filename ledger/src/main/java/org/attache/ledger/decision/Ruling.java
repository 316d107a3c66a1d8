package org.attache.ledger.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst rules. Events are named by any assertion in them, so that re-reading keeps them.
 */
public sealed interface Ruling {
  /** Returns the words ruled on, none for an undoing. */
  List<Anchor> anchors();

  /** Returns a spelling that differs wherever two rulings differ. */
  String canonical();

  /**
   * The claim is right as it stands.
   *
   * @param claim the claim confirmed
   */
  record Confirm(Anchor claim) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of(claim);
    }

    @Override
    public String canonical() {
      return "confirm " + claim.canonical();
    }
  }

  /**
   * The claim is not to be counted.
   *
   * @param claim the claim rejected
   */
  record Reject(Anchor claim) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of(claim);
    }

    @Override
    public String canonical() {
      return "reject " + claim.canonical();
    }
  }

  /**
   * Fields of the claim are to read otherwise.
   *
   * @param claim the claim corrected
   * @param change the new values
   */
  record Correct(Anchor claim, Change change) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of(claim);
    }

    @Override
    public String canonical() {
      return "correct " + claim.canonical() + ' ' + change.canonical();
    }
  }

  /**
   * Two events are one.
   *
   * @param kept an assertion of the event whose id stays
   * @param absorbed an assertion of the event that goes into it
   */
  record Merge(Anchor kept, Anchor absorbed) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of(kept, absorbed);
    }

    @Override
    public String canonical() {
      return "merge " + kept.canonical() + ' ' + absorbed.canonical();
    }
  }

  /**
   * The claims are of another event than the one they were put to.
   *
   * @param claims the claims that leave it, at least one
   */
  record Split(List<Anchor> claims) implements Ruling {
    public Split {
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("a split needs the claims that leave");
      }
    }

    @Override
    public List<Anchor> anchors() {
      return claims;
    }

    @Override
    public String canonical() {
      return "split "
          + claims.stream().map(Anchor::canonical).sorted().collect(Collectors.joining(" "));
    }
  }

  /**
   * A remark that changes nothing; its words are the decision's.
   *
   * @param claim the claim remarked on
   */
  record Note(Anchor claim) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of(claim);
    }

    @Override
    public String canonical() {
      return "note " + claim.canonical();
    }
  }

  /**
   * An earlier decision no longer holds.
   *
   * @param decision id of the decision undone
   */
  record Undo(String decision) implements Ruling {
    @Override
    public List<Anchor> anchors() {
      return List.of();
    }

    @Override
    public String canonical() {
      return "undo " + decision;
    }
  }

  /**
   * New values for fields of a claim; null leaves a field as it is.
   *
   * @param event category
   * @param stage how far the event has come
   * @param days when it happens
   * @param place where it happens
   * @param actors who does it
   * @param recipients who has it done to them
   * @param hedged whether the author distances the claim
   */
  record Change(
      @Nullable EventType event,
      @Nullable Stage stage,
      @Nullable Days days,
      @Nullable Place place,
      @Nullable List<Entity> actors,
      @Nullable List<Entity> recipients,
      @Nullable Boolean hedged) {
    public Change {
      actors = actors == null ? null : List.copyOf(actors);
      recipients = recipients == null ? null : List.copyOf(recipients);
    }

    /** Returns the change of the stage alone. */
    public static Change stage(Stage stage) {
      Objects.requireNonNull(stage, "stage");
      return new Change(null, stage, null, null, null, null, null);
    }

    String canonical() {
      Function<@Nullable Object, String> shown = value -> value == null ? "-" : value.toString();
      return String.join(
          "|",
          shown.apply(event),
          shown.apply(stage),
          shown.apply(days),
          shown.apply(place),
          shown.apply(actors),
          shown.apply(recipients),
          shown.apply(hedged));
    }
  }
}
