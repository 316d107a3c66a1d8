-- A document is told from others by its id and text, a reading by document and reader.
-- SQLite takes a constraint off a table only with the table.
CREATE TABLE entries_5 (
  seq         INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  id          TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  previous    TEXT NOT NULL,
  hash        TEXT NOT NULL
);
INSERT INTO entries_5 SELECT seq, kind, id, recorded_at, previous, hash FROM entries ORDER BY seq;
DROP TABLE entries;
ALTER TABLE entries_5 RENAME TO entries;
CREATE INDEX entries_recorded ON entries (recorded_at);
CREATE UNIQUE INDEX entries_said ON entries (kind, id) WHERE kind NOT IN ('document', 'reading');

CREATE TABLE assertions_5 (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  reading_seq INTEGER NOT NULL REFERENCES readings (seq),
  document    TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       TEXT NOT NULL,
  stage       TEXT NOT NULL,
  evidence    TEXT NOT NULL,
  claim       TEXT NOT NULL
);
INSERT INTO assertions_5 SELECT seq, id, reading_seq, document, day, event, stage, evidence, claim
  FROM assertions ORDER BY seq;
DROP TABLE assertions;
ALTER TABLE assertions_5 RENAME TO assertions;
CREATE INDEX assertions_reading ON assertions (reading_seq);
CREATE INDEX assertions_document ON assertions (document);
CREATE INDEX assertions_day ON assertions (day, seq);
CREATE INDEX assertions_said ON assertions ((substr(id, 1, 16)));
