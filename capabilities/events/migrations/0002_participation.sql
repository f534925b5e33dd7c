-- Who will be there, what to read before, and what was written after.
-- `token` is the end of the address that was mailed to somebody without an account. It stands here whole, since later
-- mails carry it too; it opens this one row.
CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL REFERENCES event (id),
    person BLOB,
    email TEXT,
    email_key TEXT COLLATE "C",
    name TEXT,
    tongue TEXT,
    country TEXT COLLATE "C",
    region TEXT COLLATE "C",
    way TEXT NOT NULL,
    role TEXT NOT NULL,
    days TEXT,
    note TEXT,
    visibility TEXT NOT NULL,
    confirmed BOOLEAN NOT NULL,
    joins BOOLEAN NOT NULL,
    token TEXT COLLATE "C" UNIQUE,
    made BIGINT NOT NULL,
    UNIQUE (event, person),
    UNIQUE (event, email_key)
);

CREATE INDEX attendance_person ON attendance (person, event);

CREATE TABLE paper (
    id BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL REFERENCES event (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    author TEXT,
    lang TEXT NOT NULL,
    purpose TEXT,
    link TEXT,
    blob TEXT,
    media TEXT,
    file_name TEXT,
    size BIGINT,
    added_by BLOB,
    made BIGINT NOT NULL
);

CREATE INDEX paper_event ON paper (event, position, id);

CREATE TABLE report (
    id BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL REFERENCES event (id),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    published BIGINT
);

CREATE INDEX report_event ON report (event, published, id);

CREATE TABLE report_author (
    report BLOB NOT NULL REFERENCES report (id),
    person BLOB NOT NULL,
    PRIMARY KEY (report, person)
);

CREATE INDEX report_author_person ON report_author (person, report);

CREATE TABLE report_picture (
    id BLOB NOT NULL PRIMARY KEY,
    report BLOB NOT NULL REFERENCES report (id),
    blob TEXT NOT NULL,
    media TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    alt TEXT,
    made BIGINT NOT NULL
);

CREATE INDEX report_picture_report ON report_picture (report, made);

-- What an event has already been said to its people: near, ended.
CREATE TABLE event_told (
    event BLOB NOT NULL REFERENCES event (id),
    what TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (event, what)
);

-- The secret address of a person's own calendar. Only its hash is kept.
CREATE TABLE calendar_token (
    hash BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL UNIQUE,
    made BIGINT NOT NULL
);
