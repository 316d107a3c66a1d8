-- Full text over the sentences; a match gives assertions.seq as rowid.
CREATE VIRTUAL TABLE assertion_words USING fts5(
  evidence, content = 'assertions', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 0'
);
