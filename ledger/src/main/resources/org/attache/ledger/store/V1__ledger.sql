-- Version 1. One text for both databases; three words stand for what differs (see Dialect):
-- ${text} orders by code point, ${rowless} keeps a table in the order of its key,
-- ${serial} is a whole number that names a row.
--
-- Days are ISO 8601 dates, times ISO 8601 in UTC with nanoseconds; a stretch of days runs from
-- from_day to the day before until_day, which is 9999-12-31 as long as it lasts.

-- What was told to the ledger, one after the other. Nothing here is ever changed or deleted.

CREATE TABLE entries (
  seq         ${serial} PRIMARY KEY,   -- from 1, without gaps
  kind        ${text} NOT NULL,        -- document, reading, decision, refusal
  id          ${text} NOT NULL,        -- hash of what the entry says
  recorded_at ${text} NOT NULL,
  previous    ${text} NOT NULL,        -- hash of the entry before, 64 zeros before the first
  hash        ${text} NOT NULL,        -- hash of the other five
  UNIQUE (kind, id)
);
CREATE INDEX entries_recorded ON entries (recorded_at);

CREATE TABLE documents (
  seq       ${serial} PRIMARY KEY,     -- of its entry
  document  ${text} NOT NULL,          -- id within its collection; several versions share it
  version   ${text} NOT NULL,          -- hash of the text
  url       ${text},
  publisher ${text},
  title     ${text},
  published ${text},                   -- day told by the document
  language  ${text},
  text      ${text} NOT NULL,
  UNIQUE (document, version)
);

CREATE TABLE readings (
  seq          ${serial} PRIMARY KEY,  -- of its entry
  document_seq ${serial} NOT NULL REFERENCES documents (seq),
  version      ${text} NOT NULL,       -- of what is read: the text's, another for each re-reading
  day          ${text} NOT NULL,       -- from which its words are known: published, else recorded
  claims       INTEGER NOT NULL,
  quotations   ${text} NOT NULL        -- JSON as in the contract
);
CREATE INDEX readings_document ON readings (document_seq);
CREATE INDEX readings_day ON readings (day, seq);

CREATE TABLE assertions (
  seq         ${serial} PRIMARY KEY,   -- from 1, without gaps
  id          ${text} NOT NULL UNIQUE, -- hash of document, version and claim
  reading_seq ${serial} NOT NULL REFERENCES readings (seq),
  document    ${text} NOT NULL,
  day         ${text} NOT NULL,        -- the reading's
  event       ${text} NOT NULL,        -- PLOVER category
  stage       ${text} NOT NULL,
  evidence    ${text} NOT NULL,        -- the sentence, as it stands in the document
  claim       ${text} NOT NULL         -- JSON as in the contract, with confidence and reasons
);
CREATE INDEX assertions_reading ON assertions (reading_seq);
CREATE INDEX assertions_document ON assertions (document);
CREATE INDEX assertions_day ON assertions (day, seq);

CREATE TABLE decisions (
  seq     ${serial} PRIMARY KEY,       -- of its entry
  id      ${text} NOT NULL UNIQUE,
  analyst ${text} NOT NULL,
  decided ${text} NOT NULL,
  reason  ${text} NOT NULL,
  text    ${text} NOT NULL,
  ruling  ${text} NOT NULL             -- JSON
);

CREATE TABLE refusals (                -- input that could not be read
  seq     ${serial} PRIMARY KEY,       -- of its entry
  origin  ${text} NOT NULL,            -- file:line
  code    ${text} NOT NULL,
  reason  ${text} NOT NULL,
  content ${text} NOT NULL             -- hash of the input
);

-- What follows from the above; attache ledger rebuild makes it anew.

CREATE TABLE event (                   -- as linked, before decisions; a split founds others
  event_id  ${text} PRIMARY KEY,
  family    ${text} NOT NULL,
  founder   ${serial} NOT NULL,        -- assertions.seq
  first_day ${text} NOT NULL,
  last_day  ${text} NOT NULL,          -- of its newest linked assertion
  names     ${text},                   -- who takes part by its founder, hashed; null for fewer than two
  position  ${text} NOT NULL           -- of its founder in canonical order
) ${rowless};
CREATE INDEX event_names ON event (names, position);
CREATE INDEX event_last_day ON event (family, last_day);

CREATE TABLE event_link (              -- why an assertion was put to an event, by the words alone
  assertion ${serial} PRIMARY KEY,     -- assertions.seq
  event_id  ${text} NOT NULL,
  score     DOUBLE PRECISION NOT NULL,
  parts     ${text} NOT NULL           -- GROUND=points, separated by blanks; empty for a founder
);
CREATE INDEX event_link_event ON event_link (event_id);

CREATE TABLE event_assertion (         -- the reports of an event, decisions applied
  event_id  ${text} NOT NULL,
  assertion ${serial} NOT NULL,        -- assertions.seq
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  day       ${text} NOT NULL,          -- of publication
  status    ${text} NOT NULL,          -- told, confirmed, rejected, superseded; the last two do not count
  claim     ${text},                   -- JSON, where a decision has corrected it
  PRIMARY KEY (event_id, assertion, from_day)
) ${rowless};
CREATE INDEX event_assertion_assertion ON event_assertion (assertion);

CREATE TABLE event_state (             -- a row for each day on which anything of it changed
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
  PRIMARY KEY (event_id, from_day)
) ${rowless};
CREATE INDEX event_state_from ON event_state (from_day);
CREATE INDEX event_state_until ON event_state (until_day, stage);
CREATE INDEX event_state_stage ON event_state (stage, last_day);
CREATE INDEX event_state_event ON event_state (event, last_day);
CREATE INDEX event_state_place ON event_state ((lower(place)), last_day);
CREATE INDEX event_state_country ON event_state (country, last_day);
CREATE INDEX event_state_last ON event_state (last_day);
CREATE INDEX event_state_awaited ON event_state (latest, earliest, from_day, until_day)
  WHERE lapses_on IS NOT NULL;
CREATE INDEX event_state_begins ON event_state (earliest, latest, from_day, until_day)
  WHERE lapses_on IS NOT NULL;
CREATE INDEX event_state_lapses ON event_state (lapses_on, until_day) WHERE lapses_on IS NOT NULL;

CREATE TABLE event_party (
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
  PRIMARY KEY (event_id, rank, from_day)
) ${rowless};
CREATE INDEX event_party_lower ON event_party (lower, from_day);
CREATE INDEX event_party_code ON event_party (code, from_day);
-- By the last word of the name.
CREATE INDEX event_party_last ON event_party
  ((replace(lower, rtrim(lower, replace(lower, ' ', '')), '')), from_day);

CREATE TABLE event_position (          -- who says what
  event_id    ${text} NOT NULL,
  holder      ${text} NOT NULL,        -- code of the state, or name of body, person or outlet
  from_day    ${text} NOT NULL,
  until_day   ${text} NOT NULL,
  party       INTEGER NOT NULL,        -- 1 where the holder takes part
  stage       ${text} NOT NULL,
  since       ${text} NOT NULL,
  assertion   ${serial} NOT NULL,      -- assertions.seq
  contradicts ${text} NOT NULL,        -- holders who say the opposite, separated by tabs
  PRIMARY KEY (event_id, holder, from_day)
) ${rowless};

CREATE TABLE event_step (              -- how it went from stage to stage
  event_id  ${text} NOT NULL,
  step      INTEGER NOT NULL,          -- from 1
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  day       ${text} NOT NULL,
  stage     ${text} NOT NULL,
  voice     ${text} NOT NULL,
  assertion ${serial} NOT NULL,        -- assertions.seq
  PRIMARY KEY (event_id, step, from_day)
) ${rowless};
CREATE INDEX event_step_day ON event_step (day);

CREATE TABLE event_decision (          -- decisions that bear on it
  event_id  ${text} NOT NULL,
  decision  ${serial} NOT NULL,        -- decisions.seq
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  PRIMARY KEY (event_id, decision, from_day)
) ${rowless};

CREATE TABLE event_absorbed (          -- events merged into it
  event_id  ${text} NOT NULL,
  absorbed  ${text} NOT NULL,
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  PRIMARY KEY (event_id, absorbed, from_day)
) ${rowless};
CREATE INDEX event_absorbed_absorbed ON event_absorbed (absorbed);

CREATE TABLE sentence_tie (            -- neighbouring claims of one sentence
  first  ${serial} NOT NULL,           -- assertions.seq
  second ${serial} NOT NULL,           -- assertions.seq; its evidence shows the tie
  kind   ${text} NOT NULL,             -- cause, sequence, reference
  cue    ${text} NOT NULL,             -- the words between that say so; empty for reference
  PRIMARY KEY (first, second)
) ${rowless};
CREATE INDEX sentence_tie_second ON sentence_tie (second);

-- What binds two events by a sentence; what these bind together is a storyline. Of several rows for
-- one pair and kind that of the lowest assertion in canonical order is the tie to show. Events of
-- the same participants within a month are those that follow one another by event.names.
CREATE VIEW event_tie AS
SELECT a.event_id AS from_event, b.event_id AS to_event, t.kind AS kind, t.cue AS cue,
       t.second AS assertion,
       CASE WHEN a.from_day > b.from_day THEN a.from_day ELSE b.from_day END AS from_day,
       CASE WHEN a.until_day < b.until_day THEN a.until_day ELSE b.until_day END AS until_day
FROM sentence_tie t
JOIN event_assertion a ON a.assertion = t.first
JOIN event_assertion b ON b.assertion = t.second
WHERE a.event_id <> b.event_id
  AND a.status IN ('told', 'confirmed') AND b.status IN ('told', 'confirmed')
  AND a.from_day < b.until_day AND b.from_day < a.until_day;

CREATE TABLE orphan (                  -- decisions whose words are in no assertion any more
  decision  ${serial} NOT NULL,        -- decisions.seq
  from_day  ${text} NOT NULL,
  until_day ${text} NOT NULL,
  PRIMARY KEY (decision, from_day)
) ${rowless};
