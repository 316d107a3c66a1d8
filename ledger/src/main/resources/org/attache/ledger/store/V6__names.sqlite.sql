-- Indexes over hashes and names, whose rows for a batch lie nowhere near each other, made each batch
-- change more than a third of the pages it changed. FTS5 writes what comes together in one run and
-- merges runs later, so that the same costs a few pages.
DROP INDEX assertions_said;
CREATE VIRTUAL TABLE assertion_ids USING fts5(head, content = '', columnsize = 0, detail = none);
INSERT INTO assertion_ids (rowid, head) SELECT seq, substr(id, 1, 16) FROM assertions ORDER BY seq;
CREATE VIRTUAL TABLE assertion_heads USING fts5vocab(assertion_ids, row);

DROP INDEX documents_said;
CREATE VIRTUAL TABLE document_texts USING fts5(head, content = '', columnsize = 0, detail = none);
INSERT INTO document_texts (rowid, head)
  SELECT seq, substr(version, 1, 16) FROM documents ORDER BY seq;

-- All names that parties and places of an event have had; a match gives its number as rowid. Whether
-- they had them on a day the tables themselves tell.
DROP INDEX event_party_lower;
DROP INDEX event_party_last;
DROP INDEX event_state_place;
CREATE VIRTUAL TABLE event_words USING fts5(
  parties, places, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO event_words (rowid, parties, places)
  SELECT s.n, (SELECT group_concat(DISTINCT p.lower) FROM event_party p WHERE p.n = s.n),
    group_concat(DISTINCT s.place)
  FROM event_state s GROUP BY s.n;
