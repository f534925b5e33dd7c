-- What is still to be done, and when each recurring thing is next due.
CREATE TABLE job (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    claimed BIGINT NOT NULL,
    given_up BOOLEAN NOT NULL,
    trouble TEXT
);

CREATE INDEX job_due ON job (given_up, due, id);

CREATE TABLE timetable (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    next BIGINT NOT NULL
);
