-- Who wants the front page as a mail, and how. `since` is what the last one told up to, `said` what stood in it that is
-- no news, and `due` when the next one is written; nobody is written to who has none.
CREATE TABLE digest (
    person BLOB NOT NULL PRIMARY KEY,
    choice TEXT NOT NULL,
    since BIGINT NOT NULL,
    said TEXT NOT NULL,
    due BIGINT
);

CREATE INDEX digest_due ON digest (due, person);
