-- Version 2. Spelt like version 1.
--
-- Rows of events lie in the order in which the ledger heard of their founders (n), not by the hash
-- of their ids: what a batch of news changes lies together, and most of it at the end.

-- Which reader made it, null where that was not told.
ALTER TABLE readings ADD COLUMN reader ${text};

CREATE TABLE revised (                 -- documents that have several readings
  document ${text} PRIMARY KEY
) ${rowless};
INSERT INTO revised SELECT d.document FROM documents d JOIN readings r ON r.document_seq = d.seq
  GROUP BY d.document HAVING count(*) > 1;

DROP VIEW event_tie;
DROP TABLE event;
DROP TABLE event_link;
DROP TABLE event_state;
DROP TABLE event_assertion;
DROP TABLE event_party;
DROP TABLE event_position;
DROP TABLE event_step;
DROP TABLE event_decision;
DROP TABLE event_absorbed;

-- What follows from the above; derived anew when a ledger of version 1 is opened.

CREATE TABLE event (                   -- as linked, before decisions; a split founds others
  founder    ${serial} PRIMARY KEY,    -- assertions.seq; n of its rows elsewhere
  event_id   ${text} NOT NULL UNIQUE,
  family     ${text} NOT NULL,
  first_day  ${text} NOT NULL,
  last_day   ${text} NOT NULL,         -- of its newest linked assertion
  open_until ${text} NOT NULL,         -- last day on which a report may still be put to it
  names      ${text},                  -- who takes part by its founder, hashed; null for fewer than two
  position   ${text} NOT NULL          -- of its founder in canonical order
);
CREATE INDEX event_names ON event (names, position);
CREATE INDEX event_open ON event (family, open_until);

CREATE TABLE event_split (             -- events that a decision founds
  event_id ${text} PRIMARY KEY,
  n        ${serial} NOT NULL          -- less than 0: decisions.seq with a minus
) ${rowless};

CREATE VIEW event_number AS
SELECT event_id, founder AS n FROM event UNION ALL SELECT event_id, n FROM event_split;

CREATE TABLE event_link (              -- why an assertion was put to an event, by the words alone
  assertion ${serial} PRIMARY KEY,     -- assertions.seq
  n         ${serial} NOT NULL,        -- event.founder
  score     DOUBLE PRECISION NOT NULL,
  parts     ${text} NOT NULL           -- GROUND=points, separated by blanks; empty for a founder
);
CREATE INDEX event_link_event ON event_link (n);

CREATE TABLE event_assertion (         -- the reports of an event, decisions applied
  n         ${serial} NOT NULL,
  event_id  ${text} NOT NULL,
  assertion ${serial} NOT NULL,        -- assertions.seq
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  day       ${text} NOT NULL,          -- of publication
  status    ${text} NOT NULL,          -- told, confirmed, rejected, superseded; the last two do not count
  claim     ${text},                   -- JSON, where a decision has corrected it
  PRIMARY KEY (n, assertion, from_day)
) ${rowless};
CREATE INDEX event_assertion_assertion ON event_assertion (assertion);

CREATE TABLE event_state (             -- a row for each day on which anything of it changed
  n            ${serial} NOT NULL,
  event_id     ${text} NOT NULL,
  from_day     ${text} NOT NULL,
  until_day    ${text} NOT NULL,
  event        ${text} NOT NULL,       -- PLOVER category
  title        ${text} NOT NULL,
  stage        ${text},                -- null where no report counts
  since        ${text},                -- day of the report that moved it there
  voice        ${text},                -- confirmed, party, outlet (firm), third, hearsay (not)
  moved_by     ${serial},              -- assertions.seq
  last_day     ${text},                -- of the newest counted report
  lapses_on    ${text},                -- lapsed without word on every day after this one
  by_silence   INTEGER NOT NULL,       -- 1 where lapses_on is 60 days after last_day
  earliest     ${text},
  latest       ${text},
  days_before  ${text} NOT NULL,       -- once planned, earliest..latest separated by blanks
  place        ${text},
  country      ${text},
  latitude     DOUBLE PRECISION,
  longitude    DOUBLE PRECISION,
  places_before ${text} NOT NULL,      -- once planned, separated by tabs
  reports      INTEGER NOT NULL,       -- that count
  documents    INTEGER NOT NULL,
  outlets      INTEGER NOT NULL,
  independent  INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,       -- 1 where holders say opposite things
  first_by     ${text},                -- outlet of the first counted report
  first_report ${serial},              -- assertions.seq
  PRIMARY KEY (n, from_day)
) ${rowless};
CREATE INDEX event_state_from ON event_state (from_day);
CREATE INDEX event_state_until ON event_state (until_day, stage);
CREATE INDEX event_state_stage ON event_state (stage, last_day);
CREATE INDEX event_state_event ON event_state (event, last_day);
CREATE INDEX event_state_place ON event_state ((lower(place)), last_day);
CREATE INDEX event_state_country ON event_state (country, last_day);
CREATE INDEX event_state_last ON event_state (last_day DESC, event_id);
CREATE INDEX event_state_awaited ON event_state (latest, earliest, from_day, until_day)
  WHERE lapses_on IS NOT NULL;
CREATE INDEX event_state_begins ON event_state (earliest, latest, from_day, until_day)
  WHERE lapses_on IS NOT NULL;
CREATE INDEX event_state_lapses ON event_state (lapses_on, until_day) WHERE lapses_on IS NOT NULL;

CREATE TABLE event_party (
  n         ${serial} NOT NULL,
  event_id  ${text} NOT NULL,
  rank      INTEGER NOT NULL,          -- from 1, the most often named first
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  role      ${text} NOT NULL,          -- actor, recipient, both
  name      ${text} NOT NULL,
  lower     ${text} NOT NULL,          -- name in lower case
  code      ${text},
  sector    ${text},
  office    ${text},
  last_day  ${text} NOT NULL,          -- of the newest counted report of the event
  PRIMARY KEY (n, rank, from_day)
) ${rowless};
CREATE INDEX event_party_lower ON event_party (lower, from_day);
CREATE INDEX event_party_code ON event_party (code, last_day DESC, event_id);
-- By the last word of the name.
CREATE INDEX event_party_last ON event_party
  ((replace(lower, rtrim(lower, replace(lower, ' ', '')), '')), from_day);

CREATE TABLE event_position (          -- who says what
  n           ${serial} NOT NULL,
  event_id    ${text} NOT NULL,
  holder      ${text} NOT NULL,        -- code of the state, or name of body, person or outlet
  from_day    ${text} NOT NULL,
  until_day   ${text} NOT NULL,
  party       INTEGER NOT NULL,        -- 1 where the holder takes part
  stage       ${text} NOT NULL,
  since       ${text} NOT NULL,
  assertion   ${serial} NOT NULL,      -- assertions.seq
  contradicts ${text} NOT NULL,        -- holders who say the opposite, separated by tabs
  PRIMARY KEY (n, holder, from_day)
) ${rowless};

CREATE TABLE event_step (              -- how it went from stage to stage
  n         ${serial} NOT NULL,
  event_id  ${text} NOT NULL,
  step      INTEGER NOT NULL,          -- from 1
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  day       ${text} NOT NULL,
  stage     ${text} NOT NULL,
  voice     ${text} NOT NULL,
  assertion ${serial} NOT NULL,        -- assertions.seq
  PRIMARY KEY (n, step, from_day)
) ${rowless};
CREATE INDEX event_step_day ON event_step (day);

CREATE TABLE event_decision (          -- decisions that bear on it
  n         ${serial} NOT NULL,
  event_id  ${text} NOT NULL,
  decision  ${serial} NOT NULL,        -- decisions.seq
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  PRIMARY KEY (n, decision, from_day)
) ${rowless};

CREATE TABLE event_absorbed (          -- events merged into it
  n         ${serial} NOT NULL,
  event_id  ${text} NOT NULL,
  absorbed  ${text} NOT NULL,
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  PRIMARY KEY (n, absorbed, from_day)
) ${rowless};
CREATE INDEX event_absorbed_absorbed ON event_absorbed (absorbed);

-- What binds two events by a sentence; what these bind together is a storyline. Of several rows for
-- one pair and kind that of the lowest assertion in canonical order is the tie to show. Events of
-- the same participants within a month are those that follow one another by event.names.
CREATE VIEW event_tie AS
SELECT a.event_id AS from_event, b.event_id AS to_event, a.n AS from_n, b.n AS to_n, t.kind AS kind,
       t.cue AS cue,
       t.second AS assertion,
       CASE WHEN a.from_day > b.from_day THEN a.from_day ELSE b.from_day END AS from_day,
       CASE WHEN a.until_day < b.until_day THEN a.until_day ELSE b.until_day END AS until_day
FROM sentence_tie t
JOIN event_assertion a ON a.assertion = t.first
JOIN event_assertion b ON b.assertion = t.second
WHERE a.n <> b.n
  AND a.status IN ('told', 'confirmed') AND b.status IN ('told', 'confirmed')
  AND a.from_day < b.until_day AND b.from_day < a.until_day;
