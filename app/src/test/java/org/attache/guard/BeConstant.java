package org.attache.guard;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A static field is final, not of a type made for change, and, where it is an array, private.
 *
 * <p>Fields of an interface type such as {@code List} are judged by their initialiser, in {@link
 * Tidy}.
 */
final class BeConstant extends ArchCondition<JavaField> {
  private static final Set<Class<?>> CHANGING =
      Set.of(Random.class, StringBuilder.class, StringBuffer.class, ThreadLocal.class);

  BeConstant() {
    super("be constants");
  }

  @Override
  public void check(JavaField field, ConditionEvents events) {
    boolean generated = field.getModifiers().contains(JavaModifier.SYNTHETIC);
    if (!generated && !isConstant(field)) {
      events.add(
          SimpleConditionEvent.violated(
              field,
              field.getFullName()
                  + " is static and can change ("
                  + field.getOwner().getName()
                  + ")"));
    }
  }

  private static boolean isConstant(JavaField field) {
    boolean exposedArray =
        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
    String type = field.getRawType().getName();
    boolean concreteCollection =
        type.startsWith("java.util.")
            && !field.getRawType().isInterface()
            && (field.getRawType().isAssignableTo(Iterable.class)
                || field.getRawType().isAssignableTo(Map.class));
    return field.getModifiers().contains(JavaModifier.FINAL)
        && !exposedArray
        && !concreteCollection
        && !type.startsWith("java.util.concurrent.atomic.")
        && CHANGING.stream().noneMatch(changing -> field.getRawType().isAssignableTo(changing));
  }
}
