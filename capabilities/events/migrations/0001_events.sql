-- Events, their addresses old and new, and their history.
CREATE TABLE event (
    id BLOB NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    uid TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT,
    lang TEXT NOT NULL,
    all_day BOOLEAN NOT NULL,
    start_local TEXT NOT NULL,
    end_local TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    place TEXT,
    country TEXT COLLATE "C",
    region TEXT COLLATE "C",
    remote TEXT,
    scope TEXT COLLATE "C",
    kind TEXT COLLATE "C",
    organizers TEXT,
    topics TEXT NOT NULL,
    hashtag TEXT,
    url TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    standing TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    added_by BLOB,
    joined_into BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX event_starts ON event (starts, id);

CREATE INDEX event_ends ON event (ends, id);

CREATE INDEX event_standing ON event (standing, made);

CREATE INDEX event_joined ON event (joined_into);

-- Every address that an event has had. None is ever given to another.
CREATE TABLE event_address (
    slug TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    event BLOB NOT NULL REFERENCES event (id)
);

CREATE TABLE event_topic (
    event BLOB NOT NULL REFERENCES event (id),
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, topic)
);

CREATE INDEX event_topic_topic ON event_topic (topic, event);

CREATE TABLE event_facilitator (
    event BLOB NOT NULL REFERENCES event (id),
    person BLOB NOT NULL,
    PRIMARY KEY (event, person)
);

CREATE TABLE event_version (
    event BLOB NOT NULL REFERENCES event (id),
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    author BLOB,
    details TEXT NOT NULL,
    PRIMARY KEY (event, version)
);
