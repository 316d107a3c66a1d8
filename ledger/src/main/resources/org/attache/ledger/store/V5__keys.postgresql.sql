-- A document is told from others by its id and text, a reading by document and reader.
ALTER TABLE entries DROP CONSTRAINT entries_kind_id_key;
CREATE UNIQUE INDEX entries_said ON entries (kind, id) WHERE kind NOT IN ('document', 'reading');
ALTER TABLE assertions DROP CONSTRAINT assertions_id_key;
CREATE INDEX assertions_said ON assertions ((substr(id, 1, 16)));
