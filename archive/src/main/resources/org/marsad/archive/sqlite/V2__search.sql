-- The words of a report in their search form. A row's number begins with the day of publication, so that the newest come first.
CREATE VIRTUAL TABLE words USING fts5 (form, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
