-- Version 3. Spelt like version 1; ${bytes} holds bytes as they are.
--
-- What is refused is kept so that it can be read again: its bytes lie outside the log, which holds
-- their hash, so that they can be erased while the record stays.

ALTER TABLE refusals ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0; -- 1: set aside, no fault of it
ALTER TABLE refusals ADD COLUMN at_byte ${serial};  -- where it begins in its file, unpacked; null where not told
ALTER TABLE refusals ADD COLUMN size ${serial};     -- its bytes; null where not told
ALTER TABLE refusals ADD COLUMN manner ${text};     -- JSON: how to read its bytes again; null where they cannot be
ALTER TABLE refusals ADD COLUMN run ${text};        -- runs.id
CREATE INDEX refusals_code ON refusals (code, seq);
CREATE INDEX refusals_run ON refusals (run, seq);

CREATE TABLE refused_inputs (          -- may be erased; not part of the log
  content ${text} PRIMARY KEY,         -- refusals.content: SHA-256 of the bytes
  size    ${serial} NOT NULL,
  packed  ${bytes} NOT NULL            -- deflated (RFC 1951)
);

CREATE TABLE disposals (               -- what became of what was refused
  seq     ${serial} PRIMARY KEY,       -- of its entry
  refusal ${serial} NOT NULL REFERENCES refusals (seq),
  outcome ${text} NOT NULL,            -- read, unchanged, skipped, dropped end it; refused does not
  detail  ${text} NOT NULL,            -- id of the document; code and reason; why it was dropped
  analyst ${text} NOT NULL             -- on whose word
);
CREATE INDEX disposals_refusal ON disposals (refusal, seq);

CREATE TABLE runs (                    -- seen = read + unchanged + quarantined + skipped
  seq         ${serial} PRIMARY KEY,   -- of its entry
  id          ${text} NOT NULL UNIQUE,
  task        ${text} NOT NULL,        -- ingest, push, retry, watch
  begun       ${text} NOT NULL,
  ended       ${text} NOT NULL,
  documents   ${serial} NOT NULL,      -- read
  copies      ${serial} NOT NULL,      -- of these: taken over from the same text of another
  unchanged   ${serial} NOT NULL,
  quarantined ${serial} NOT NULL,
  skipped     ${serial} NOT NULL,
  claims      ${serial} NOT NULL
);

-- The same text under other ids: found by its hash, read once.
CREATE INDEX documents_version ON documents (version);
ALTER TABLE readings ADD COLUMN taken_from ${serial}; -- readings.seq of the reading it repeats

-- No entries, but means of taking documents in: an inbox and how far inputs were read.

CREATE TABLE inbox (                   -- documents that were pushed
  number      ${serial} PRIMARY KEY,   -- from 1, in the order in which they came
  id          ${text} NOT NULL UNIQUE, -- hash of document id and content
  sender      ${text} NOT NULL,        -- account
  received_at ${text} NOT NULL,
  body        ${text},                 -- the document as JSON; null once it is settled
  state       ${text} NOT NULL,        -- waiting, read, unchanged, quarantined, skipped
  document    ${text} NOT NULL,        -- its id
  detail      ${text} NOT NULL,        -- code and reason where it was not read
  settled_at  ${text}
);
CREATE INDEX inbox_waiting ON inbox (number) WHERE state = 'waiting';

CREATE TABLE inbox_requests (          -- requests that their senders named
  sender      ${text} NOT NULL,
  name        ${text} NOT NULL,        -- Idempotency-Key
  content     ${text} NOT NULL,        -- hash of the request
  answer      ${text} NOT NULL,        -- JSON
  received_at ${text} NOT NULL,
  PRIMARY KEY (sender, name)
) ${rowless};

CREATE TABLE input_marks (             -- how far inputs were read that were not read to their end
  input   ${text} PRIMARY KEY,         -- where it lies
  stamp   ${text} NOT NULL,            -- its length, time of change and how it is read
  at_byte ${serial} NOT NULL,          -- all before is stored
  line    ${serial} NOT NULL           -- number of the line that begins there; 0 where there are none
) ${rowless};
