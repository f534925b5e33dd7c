-- What participants undertake. `said` is what its leads say of it (JSON, as its latest revision); `initiative_facet` repeats
-- of it what lists are narrowed by, so that each narrowing is a walk along an index, and `title_key` what it is found by.
-- `merged_into` is the initiative that it became a part of; it keeps its addresses and its history.
CREATE TABLE initiative (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title_key TEXT COLLATE "C" NOT NULL,
    said TEXT NOT NULL,
    reporter BLOB,
    revision BIGINT NOT NULL,
    updates BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    heard BIGINT NOT NULL,
    reminded BIGINT,
    quiet BIGINT,
    due BIGINT,
    merged_into BLOB
);

CREATE INDEX initiative_title ON initiative (title_key, id);

CREATE INDEX initiative_reporter ON initiative (reporter, id);

-- Those whose leads are to be asked whether it still runs, or that are to be marked as not heard of.
CREATE INDEX initiative_due ON initiative (due, id);

CREATE INDEX initiative_merged_into ON initiative (merged_into, id);

-- Every address that an initiative has had. None is ever given to another.
CREATE TABLE initiative_address (
    slug TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    initiative BLOB NOT NULL REFERENCES initiative (id)
);

CREATE INDEX initiative_address_initiative ON initiative_address (initiative, slug);

-- By what lists are narrowed: `all`, `topic`, `region`, `state`, `seeks`, `lang`, `quiet`, `organization`.
-- What was merged into another is in none.
CREATE TABLE initiative_facet (
    facet TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    PRIMARY KEY (facet, value, initiative)
);

CREATE INDEX initiative_facet_initiative ON initiative_facet (initiative, facet, value);

-- How many are in each, kept with them.
CREATE TABLE initiative_count (
    facet TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (facet, value)
);

-- Who leads it, and who was asked to. `person` is nothing and `name` something where the row came out of a record.
CREATE TABLE initiative_lead (
    id BLOB NOT NULL PRIMARY KEY,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    person BLOB,
    name TEXT,
    standing TEXT NOT NULL,
    asked_by BLOB,
    since BIGINT NOT NULL,
    UNIQUE (initiative, person)
);

CREATE INDEX initiative_lead_person ON initiative_lead (person, standing, initiative);

CREATE INDEX initiative_lead_asked_by ON initiative_lead (asked_by);

-- What was said of it, as it was at each change: JSON.
CREATE TABLE initiative_revision (
    initiative BLOB NOT NULL REFERENCES initiative (id),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    author BLOB,
    name TEXT,
    said TEXT NOT NULL,
    PRIMARY KEY (initiative, number)
);

CREATE INDEX initiative_revision_author ON initiative_revision (author, initiative, number);

-- What its leads tell of how it goes on.
CREATE TABLE initiative_update (
    id BLOB NOT NULL PRIMARY KEY,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    author BLOB,
    name TEXT,
    UNIQUE (initiative, number)
);

CREATE INDEX initiative_update_author ON initiative_update (author, id);

CREATE INDEX initiative_update_at ON initiative_update (at, id);

-- Where an update was told: messages of lists.
CREATE TABLE initiative_told (
    told BLOB NOT NULL REFERENCES initiative_update (id),
    channel_kind TEXT COLLATE "C" NOT NULL,
    channel BLOB NOT NULL,
    message_kind TEXT COLLATE "C" NOT NULL,
    message BLOB NOT NULL,
    PRIMARY KEY (told, channel_kind, channel)
);

-- Who wants to take part or knows something: between them and the leads.
CREATE TABLE initiative_part (
    id BLOB NOT NULL PRIMARY KEY,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    kind TEXT NOT NULL,
    person BLOB,
    name TEXT,
    email TEXT,
    tongue TEXT,
    words TEXT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    token BLOB UNIQUE,
    at BIGINT NOT NULL,
    answer TEXT,
    answered_by BLOB,
    answered BIGINT
);

CREATE INDEX initiative_part_initiative ON initiative_part (initiative, state, id);

CREATE INDEX initiative_part_person ON initiative_part (person, id);

CREATE INDEX initiative_part_email ON initiative_part (email, id);

CREATE INDEX initiative_part_answered_by ON initiative_part (answered_by, id);

CREATE INDEX initiative_part_state ON initiative_part (state, at, id);

-- Put forward to a meeting, in the order in which they are presented there.
CREATE TABLE initiative_slot (
    event BLOB NOT NULL,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    place BIGINT NOT NULL,
    put_by BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (event, initiative)
);

CREATE INDEX initiative_slot_put_by ON initiative_slot (put_by);

CREATE INDEX initiative_slot_initiative ON initiative_slot (initiative, event);
