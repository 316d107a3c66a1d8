-- Full text over the sentences.
CREATE INDEX assertion_words ON assertions USING gin (to_tsvector('simple', evidence));
