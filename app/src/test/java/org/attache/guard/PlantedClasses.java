package org.attache.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles faulty classes from their text, which the build itself would refuse. */
final class PlantedClasses {
  private static final Pattern NAME =
      Pattern.compile(
          "package ([a-z.]+);.*?(?:class|interface|record|enum) ([A-Za-z]+)", Pattern.DOTALL);

  private PlantedClasses() {}

  /** Returns the classes of the sources, each of which begins with its package. */
  static JavaClasses compile(Path folder, List<String> sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-proc:none", "-d", folder.resolve("classes").toString()));
    for (String source : sources) {
      Matcher name = NAME.matcher(source);
      if (!name.find()) {
        throw new IllegalArgumentException("not a class: " + source);
      }
      Path file = folder.resolve(name.group(1).replace('.', '/')).resolve(name.group(2) + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      arguments.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status = compiler.run(null, null, null, arguments.toArray(new String[0]));
    if (status != 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "planted classes do not compile: %s", sources));
    }
    return new ClassFileImporter().importPath(folder.resolve("classes"));
  }
}
