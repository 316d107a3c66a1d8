-- PostgreSQL keeps its indexes of names and hashes. It sorted all events of a state before it gave
-- the newest few, as the index did not hold all that the query selects.
DROP INDEX event_party_code;
CREATE INDEX event_party_code ON event_party (code, last_day DESC, event_id, n);
