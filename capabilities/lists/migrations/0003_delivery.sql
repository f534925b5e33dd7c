-- What keeps copies coming and going right: copies still to be made, digests, bounces by day.
-- Who gets a parcel is found in chunks; those of one parcel come before those of the next of its list.
CREATE TABLE list_distribution (
    parcel BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    position BIGINT NOT NULL,
    message BLOB,
    delivery TEXT,
    form TEXT,
    after BLOB,
    UNIQUE (list, position)
);

-- Messages that a digest has still to bring: each stands here once for the daily and once for the weekly one.
CREATE TABLE list_digest_due (
    list BLOB NOT NULL REFERENCES list (id),
    delivery TEXT COLLATE "C" NOT NULL,
    message BLOB NOT NULL REFERENCES list_message (id),
    archived BIGINT NOT NULL,
    PRIMARY KEY (list, delivery, message)
);

CREATE TABLE list_digest (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    delivery TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    messages BIGINT NOT NULL,
    made BIGINT NOT NULL,
    UNIQUE (list, delivery, number)
);

-- A day counts once, however much came back on it.
CREATE TABLE list_bounce (
    subscription BLOB NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    permanent BOOLEAN NOT NULL,
    status TEXT,
    PRIMARY KEY (subscription, day)
);

CREATE TABLE list_probe (
    subscription BLOB NOT NULL PRIMARY KEY,
    sent BIGINT NOT NULL
);

CREATE INDEX list_probe_sent ON list_probe (sent);
