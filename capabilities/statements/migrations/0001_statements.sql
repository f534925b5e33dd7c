-- Statements, from the proposal on. `rules` is the procedure as it was when the statement was proposed: a network that
-- changes its rules does not change them for what is under way.
CREATE TABLE statement (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    why TEXT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    topics TEXT NOT NULL,
    deadline BIGINT,
    zone TEXT NOT NULL,
    occasion TEXT,
    occasion_kind TEXT,
    occasion_id BLOB,
    press TEXT,
    consultation TEXT NOT NULL,
    stage TEXT NOT NULL,
    track TEXT NOT NULL,
    rules TEXT NOT NULL,
    window_opened BIGINT,
    window_closes BIGINT,
    proposer BLOB,
    revision BIGINT NOT NULL,
    version BIGINT,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX statement_stage ON statement (stage, changed, id);

CREATE INDEX statement_occasion ON statement (occasion_kind, occasion_id, id);

CREATE INDEX statement_proposer ON statement (proposer, id);

-- To whom it is directed; what was delivered stands in statement_delivery.
CREATE TABLE statement_addressee (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL
);

CREATE INDEX statement_addressee_statement ON statement_addressee (statement, place, id);

-- Who writes it.
CREATE TABLE statement_drafter (
    statement BLOB NOT NULL REFERENCES statement (id),
    person BLOB NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (statement, person)
);

CREATE INDEX statement_drafter_person ON statement_drafter (person, statement);

-- The append-only log: each entry carries the hash of the one before it (SHA-256). Names of people stand in it only as
-- salted hashes; the salts are kept beside what they belong to and go with it.
CREATE TABLE statement_log (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (statement, number)
);
