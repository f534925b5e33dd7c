-- Outside calendars, what they list, and which of it is the same.
CREATE TABLE source (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    url TEXT,
    zone TEXT NOT NULL,
    scope TEXT,
    topics TEXT NOT NULL,
    trust TEXT NOT NULL,
    every_secs BIGINT NOT NULL,
    state TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    refresh_secs BIGINT,
    polled BIGINT,
    succeeded BIGINT,
    failures BIGINT NOT NULL,
    trouble TEXT,
    skipped TEXT NOT NULL,
    flags TEXT NOT NULL,
    due BIGINT NOT NULL,
    added_by BLOB,
    made BIGINT NOT NULL
);

CREATE INDEX source_due ON source (state, due, id);

CREATE TABLE source_entry (
    id BLOB NOT NULL PRIMARY KEY,
    source BLOB NOT NULL REFERENCES source (id),
    entry_key TEXT COLLATE "C" NOT NULL,
    content_key TEXT COLLATE "C" NOT NULL,
    content TEXT NOT NULL,
    event BLOB NOT NULL REFERENCES event (id),
    listed BOOLEAN NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (source, entry_key)
);

CREATE INDEX source_entry_event ON source_entry (event, source);

-- Two events that may be the same, and what was decided. `a` is the smaller id.
CREATE TABLE likeness (
    a BLOB NOT NULL REFERENCES event (id),
    b BLOB NOT NULL REFERENCES event (id),
    verdict TEXT NOT NULL,
    why TEXT NOT NULL,
    decided_by BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (a, b)
);

CREATE INDEX likeness_verdict ON likeness (verdict, at);

-- What went from one event to the other when they were joined, so that it can go back.
CREATE TABLE join_move (
    event BLOB NOT NULL REFERENCES event (id),
    kind TEXT NOT NULL,
    moved BLOB NOT NULL,
    PRIMARY KEY (event, kind, moved)
);
