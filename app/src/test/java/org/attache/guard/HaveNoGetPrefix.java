package org.attache.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** No method is called {@code getX}, unless a type that is not ours asks for it. */
final class HaveNoGetPrefix extends ArchCondition<JavaMethod> {
  HaveNoGetPrefix() {
    super("have no prefix get");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    String name = method.getName();
    boolean prefixed =
        name.startsWith("get") && name.length() > 3 && Character.isUpperCase(name.charAt(3));
    if (prefixed && !isInherited(method)) {
      events.add(
          SimpleConditionEvent.violated(method, method.getFullName() + " has the prefix get"));
    }
  }

  private static boolean isInherited(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(type -> !type.getPackageName().startsWith("org.attache"))
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(inherited -> inherited.getName().equals(method.getName()));
  }
}
