-- What initiatives are found by when somebody writes of the same again: keys of kernel/likeness.
CREATE TABLE initiative_key (
    key TEXT COLLATE "C" NOT NULL,
    initiative BLOB NOT NULL REFERENCES initiative (id),
    PRIMARY KEY (key, initiative)
);

CREATE INDEX initiative_key_initiative ON initiative_key (initiative, key);

-- Who said of two that they are not the same: `one` is the smaller id, so that it holds both ways.
CREATE TABLE initiative_unlike (
    one BLOB NOT NULL REFERENCES initiative (id),
    other BLOB NOT NULL REFERENCES initiative (id),
    person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (one, other)
);

CREATE INDEX initiative_unlike_other ON initiative_unlike (other, one);

CREATE INDEX initiative_unlike_person ON initiative_unlike (person, one, other);

-- What somebody proposes to do with two initiatives, and what became of it: `one` joins `other`, or merges into it. `side` is
-- the one in whose name it was proposed; `terms` (JSON) what will be said of the merged one.
CREATE TABLE initiative_proposal (
    id BLOB NOT NULL PRIMARY KEY,
    verb TEXT COLLATE "C" NOT NULL,
    one BLOB NOT NULL REFERENCES initiative (id),
    other BLOB NOT NULL REFERENCES initiative (id),
    side TEXT NOT NULL,
    person BLOB,
    at BIGINT NOT NULL,
    words TEXT,
    state TEXT COLLATE "C" NOT NULL,
    terms TEXT,
    decided BIGINT,
    reason TEXT,
    version BIGINT NOT NULL
);

CREATE INDEX initiative_proposal_one ON initiative_proposal (one, state, id);

CREATE INDEX initiative_proposal_other ON initiative_proposal (other, state, id);

CREATE INDEX initiative_proposal_person ON initiative_proposal (person, id);

-- What the leads of either side say to it. `exactly` is the hash of what they saw.
CREATE TABLE initiative_consent (
    id BLOB NOT NULL PRIMARY KEY,
    proposal BLOB NOT NULL REFERENCES initiative_proposal (id),
    side TEXT NOT NULL,
    person BLOB,
    stance TEXT NOT NULL,
    words TEXT,
    exactly TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (proposal, side, person)
);

CREATE INDEX initiative_consent_person ON initiative_consent (person, id);

-- Merges that were done. `before` and `slug` are what was said of the one that stays and its address, `merged` what was said
-- right after; `before` goes when the merge cannot be undone any more.
CREATE TABLE initiative_merge (
    proposal BLOB NOT NULL PRIMARY KEY REFERENCES initiative_proposal (id),
    gone BLOB NOT NULL REFERENCES initiative (id),
    stays BLOB NOT NULL REFERENCES initiative (id),
    at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    undone BIGINT,
    before TEXT,
    slug TEXT COLLATE "C" NOT NULL,
    merged TEXT
);

CREATE INDEX initiative_merge_gone ON initiative_merge (gone, at);

CREATE INDEX initiative_merge_stays ON initiative_merge (stays, at);

CREATE INDEX initiative_merge_until ON initiative_merge (until, proposal);

-- Where an update stood before and stands since: addresses lead on from either.
CREATE TABLE initiative_moved (
    proposal BLOB NOT NULL REFERENCES initiative_merge (proposal),
    told BLOB NOT NULL REFERENCES initiative_update (id),
    number BIGINT NOT NULL,
    became BIGINT NOT NULL,
    PRIMARY KEY (proposal, told)
);

-- The rows as they were, while the merge can be undone. `moved` says whether the row itself went over.
CREATE TABLE initiative_merged_lead (
    proposal BLOB NOT NULL REFERENCES initiative_merge (proposal),
    id BLOB NOT NULL,
    initiative BLOB NOT NULL,
    person BLOB,
    name TEXT,
    standing TEXT NOT NULL,
    asked_by BLOB,
    since BIGINT NOT NULL,
    moved BIGINT NOT NULL,
    PRIMARY KEY (proposal, id)
);

CREATE INDEX initiative_merged_lead_person ON initiative_merged_lead (person, proposal);

CREATE TABLE initiative_merged_slot (
    proposal BLOB NOT NULL REFERENCES initiative_merge (proposal),
    event BLOB NOT NULL,
    place BIGINT NOT NULL,
    put_by BLOB,
    at BIGINT NOT NULL,
    moved BIGINT NOT NULL,
    PRIMARY KEY (proposal, event)
);

CREATE INDEX initiative_merged_slot_put_by ON initiative_merged_slot (put_by, proposal);
