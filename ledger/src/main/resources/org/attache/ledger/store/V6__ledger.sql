-- Version 6. Spelt like version 1.

-- Events of the same participants are sought within a month: by day first, rows of a batch lie together.
DROP INDEX event_names;
CREATE INDEX event_names ON event (first_day, names);
