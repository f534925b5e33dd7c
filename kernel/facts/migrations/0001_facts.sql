-- What happened: written in the transaction in which it happened, never changed.
CREATE TABLE fact (
    id BLOB NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor BLOB,
    kind TEXT COLLATE "C" NOT NULL,
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject BLOB NOT NULL,
    body TEXT NOT NULL,
    tags TEXT NOT NULL
);

CREATE INDEX fact_at ON fact (at, id);

CREATE INDEX fact_subject ON fact (subject, at, id);
