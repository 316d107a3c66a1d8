package org.attache.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Reads the files of a ZIP archive. */
public final class ZipMembers {
  private final Limits limits;
  private final String place;

  /** Makes a reader of the archive that messages name {@code place}. */
  public ZipMembers(Limits limits, String place) {
    this.limits = limits;
    this.place = place;
  }

  /** Hands over every file but hidden ones. */
  public void read(InputStream in, Members members) throws IOException {
    CountedStream packed = new CountedStream(in);
    long files = 0;
    try {
      ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
      InputStream bounded = new BoundedStream(zip, packed, limits, place);
      for (@Nullable ZipEntry entry = zip.getNextEntry();
          entry != null;
          entry = zip.getNextEntry()) {
        limits.require(Limit.ARCHIVE_FILES, ++files, "an archive of " + files + " files", place);
        if (!entry.isDirectory() && !TarMembers.isHidden(entry.getName())) {
          members.take(entry.getName(), bounded);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException("a name in it is not UTF-8");
    }
  }
}
