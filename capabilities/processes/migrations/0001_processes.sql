-- What people write of a thing is kept whole, as JSON, in `said`; the columns beside it are those that lists ask for.
-- `version` is the number of the newest row in process_version.
CREATE TABLE process (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    lane TEXT NOT NULL,
    said TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_by BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX process_lane ON process (lane, name, id);

-- The days of a milestone are kept as the first and the last that it may be, so that a month or a year sorts among days;
-- what is to be announced comes last.
CREATE TABLE milestone (
    id BLOB NOT NULL PRIMARY KEY,
    process BLOB NOT NULL REFERENCES process (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    taking_place TEXT,
    starts TEXT COLLATE "C" NOT NULL,
    ends TEXT COLLATE "C" NOT NULL,
    place TEXT,
    result TEXT,
    hours BIGINT,
    event BLOB,
    said TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_by BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (process, number)
);

CREATE INDEX milestone_starts ON milestone (starts, id);

CREATE INDEX milestone_ends ON milestone (process, ends);

CREATE INDEX milestone_event ON milestone (event);

-- What a milestone builds on: a milestone, or a whole process.
CREATE TABLE process_feed (
    source_kind TEXT COLLATE "C" NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL REFERENCES milestone (id),
    PRIMARY KEY (source, target)
);

CREATE INDEX process_feed_target ON process_feed (target, source);

CREATE TABLE consultation (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    closes BIGINT NOT NULL,
    hours BIGINT,
    said TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_by BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX consultation_closes ON consultation (closes, id);

-- Which reminders a consultation has had, for which end: when the end is moved, it is reminded of again.
CREATE TABLE consultation_reminder (
    consultation BLOB NOT NULL REFERENCES consultation (id),
    days BIGINT NOT NULL,
    closes BIGINT NOT NULL,
    PRIMARY KEY (consultation, days, closes)
);

CREATE TABLE roadmap (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organization BLOB,
    said TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_by BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE TABLE roadmap_entry (
    id BLOB NOT NULL PRIMARY KEY,
    roadmap BLOB NOT NULL REFERENCES roadmap (id),
    number BIGINT NOT NULL,
    milestone BLOB,
    due TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    hours BIGINT,
    said TEXT NOT NULL,
    version BIGINT NOT NULL,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (roadmap, number)
);

CREATE INDEX roadmap_entry_due ON roadmap_entry (state, due, id);

CREATE INDEX roadmap_entry_milestone ON roadmap_entry (milestone, id);

-- What processes and consultations are filed under: a topic (`topic`) or a region of the world (`region`).
CREATE TABLE process_facet (
    subject BLOB NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    word TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (subject, kind, word)
);

CREATE INDEX process_facet_word ON process_facet (word, kind, subject);

-- Who does what for the network: follows a process, goes to a milestone, prepares an answer to a consultation. `name` is
-- that of somebody who was taken in from a record, and has no account here.
CREATE TABLE process_part (
    id BLOB NOT NULL PRIMARY KEY,
    subject BLOB NOT NULL,
    part TEXT COLLATE "C" NOT NULL,
    person BLOB,
    name TEXT,
    at BIGINT NOT NULL,
    UNIQUE (subject, part, person)
);

CREATE INDEX process_part_person ON process_part (person, at);

-- Every address that a process, a consultation or a roadmap has had. None is ever given to another of its kind.
CREATE TABLE process_address (
    kind TEXT COLLATE "C" NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    subject BLOB NOT NULL,
    PRIMARY KEY (kind, slug)
);

-- Every version of everything that is written here.
CREATE TABLE process_version (
    subject BLOB NOT NULL,
    version BIGINT NOT NULL,
    said TEXT NOT NULL,
    author BLOB,
    name TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (subject, version)
);

CREATE INDEX process_version_author ON process_version (author, at);

-- What came out of which row of an imported file: what is there already is not added again.
CREATE TABLE process_import (
    origin TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    subject BLOB NOT NULL
);
