-- The words of a report in their search form. A row's number begins with the day of publication, so that the newest come first.
CREATE TABLE words (
    rowid BIGINT   NOT NULL PRIMARY KEY,
    form  TSVECTOR NOT NULL
);
CREATE INDEX words_form ON words USING gin (form);
