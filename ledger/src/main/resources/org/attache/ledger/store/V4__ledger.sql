-- Version 4. Spelt like version 1. Watches, and what their owners are told: the only tables that are
-- neither entries nor follow from them. No addresses and no secrets: a ledger is copied and published.

CREATE TABLE watch (
  id         ${text} PRIMARY KEY,
  name       ${text} NOT NULL UNIQUE,
  definition ${text} NOT NULL,         -- JSON: search, kinds of change, channels, timetable
  made_by    ${text} NOT NULL,
  made_at    ${text} NOT NULL,
  behind     ${serial} NOT NULL        -- event_change.seq of the newest change of which it is not told
) ${rowless};

CREATE TABLE event_change (            -- written with the batch that made it, until it is matched
  seq        ${serial} PRIMARY KEY,
  event_id   ${text} NOT NULL,
  day        ${text} NOT NULL,         -- since which it is known
  before     ${text},                  -- JSON; null for an event that is new
  after      ${text} NOT NULL,         -- JSON
  behind     ${serial} NOT NULL,       -- entries.seq of the last entry before the batch
  entry      ${serial} NOT NULL,       -- entries.seq of the batch's last; the same where time alone passed
  changed_at ${text} NOT NULL
);

CREATE TABLE alert (                   -- what a watch has to tell
  n        ${serial} PRIMARY KEY,      -- in the order of the changes
  id       ${text} NOT NULL UNIQUE,    -- hash of watch, event, change and the alert before it
  watch    ${text} NOT NULL,
  event_id ${text} NOT NULL,
  day      ${text} NOT NULL,
  made_at  ${text} NOT NULL,
  content  ${text} NOT NULL            -- JSON
);
CREATE INDEX alert_watch ON alert (watch, n);
CREATE INDEX alert_event ON alert (watch, event_id, n);

CREATE TABLE delivery (                -- what a channel has to take, in the order of the alerts
  seq         ${serial} PRIMARY KEY,
  alert       ${text} NOT NULL,
  watch       ${text} NOT NULL,
  event_id    ${text} NOT NULL,
  channel     ${text} NOT NULL,        -- webhook or email, a colon, and the id of its address
  bundled     INTEGER NOT NULL,        -- 1 where all that is due goes in one message
  state       ${text} NOT NULL,        -- waiting, sent, dead
  due_at      ${text} NOT NULL,
  tries       INTEGER NOT NULL,
  taken_until ${text} NOT NULL,        -- somebody is at it until then
  problem     ${text},                 -- why the last try failed
  done_at     ${text}
);
CREATE INDEX delivery_waiting ON delivery (channel, event_id, seq) WHERE state = 'waiting';
CREATE INDEX delivery_due ON delivery (due_at) WHERE state = 'waiting';
CREATE INDEX delivery_alert ON delivery (alert);
CREATE INDEX delivery_dead ON delivery (seq) WHERE state = 'dead';

CREATE TABLE outbox_mark (             -- changed: newest event_change.seq ever; lapsed: day until which
  name  ${text} PRIMARY KEY,           -- it was looked for what lapsed
  value ${text} NOT NULL
) ${rowless};
