package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.attache.model.error.AttacheException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Rows that go to PostgreSQL by COPY come out as they went in. */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlRowsTest {
  private static final String INSERTION =
      "INSERT INTO things (n, word, number, bytes) VALUES (?, ?, ?, ?)";
  private static final String[] PIECES = {
    "\\", "\\N", "\\.", "\n", "\r", "\t", "\r\n", "\\n", "\b", "\u000b", "\u0001", "\u007f",
    "\u0085", "\u2028", "Łódź", "🕊", "e\u0301", "\"", "'", ",", " ", "", "word"
  };

  private final PostgresqlSchemas schemas = new PostgresqlSchemas();
  private final String target = schemas.fresh();
  private final Sql sql = new Database(Target.of(target)).writing();

  @BeforeEach
  void makeTable() {
    sql.run("CREATE TABLE things (n BIGINT PRIMARY KEY, word TEXT, number BIGINT, bytes BYTEA)");
  }

  @AfterEach
  void close() {
    sql.close();
    schemas.close();
  }

  @Test
  void anyTextNumberAndBytesComeOutAsTheyWentIn() {
    Random random = new Random(11);
    List<Thing> things = new ArrayList<>();
    for (long n = 0; n < 2000; n++) {
      things.add(Thing.any(n, random));
    }
    sql.transaction(() -> things.forEach(this::insert));
    assertThat(all()).isEqualTo(things);
  }

  @Test
  void nothingIsKeptOfRowsOfWhichOneMayNotBe() {
    sql.transaction(() -> insert(new Thing(1, "before", null, null)));
    List<Thing> kept = all();
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      insert(new Thing(2, "new", null, null));
                      insert(new Thing(1, "taken", null, null));
                    }))
        .isInstanceOf(AttacheException.class);
    assertThat(all()).isEqualTo(kept);
    sql.transaction(() -> insert(new Thing(3, "after", null, null)));
    assertThat(all()).extracting(Thing::n).containsExactly(1L, 3L);
  }

  @Test
  void plainInsertionsAloneAreCopied() {
    try (Connection none = DriverManager.getConnection(target)) {
      for (DerivedTable table : DerivedTable.values()) {
        assertThat(CopiedRows.of(table.insertion(), none)).isNotNull();
      }
      assertThat(CopiedRows.of(INSERTION, none)).isNotNull();
      assertThat(CopiedRows.of(INSERTION + " ON CONFLICT (n) DO NOTHING", none)).isNull();
      assertThat(CopiedRows.of("INSERT INTO things (n, word) VALUES (?, '')", none)).isNull();
      assertThat(CopiedRows.of("UPDATE things SET n = ? WHERE n = ?", none)).isNull();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void insert(Thing thing) {
    byte[] bytes = thing.bytes() == null ? null : HexFormat.of().parseHex(thing.bytes());
    sql.later(INSERTION, thing.n(), thing.word(), thing.number(), bytes);
  }

  private List<Thing> all() {
    return sql.list("SELECT n, word, number, bytes FROM things ORDER BY n", Thing::of);
  }

  /**
   * A row.
   *
   * @param bytes in hexadecimal digits
   */
  private record Thing(
      long n, @Nullable String word, @Nullable Long number, @Nullable String bytes) {
    static Thing of(Row row) throws SQLException {
      String bytes = row.cell(4) == null ? null : HexFormat.of().formatHex(row.bytes(4));
      return new Thing(row.number(1), row.textOrNull(2), row.numberOrNull(3), bytes);
    }

    static Thing any(long n, Random random) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        word.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      return new Thing(
          n,
          random.nextInt(9) == 0 ? null : word.toString(),
          random.nextInt(9) == 0 ? null : random.nextLong(),
          random.nextInt(9) == 0 ? null : HexFormat.of().formatHex(bytes));
    }
  }
}
