-- Signatures under published versions. A row goes when it is withdrawn or struck out, with its name and its salt; the
-- log keeps the seal. `skeleton` is what names share that look alike. `asked_again` is the version about which the
-- signer was last asked anew.
CREATE TABLE statement_endorsement (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    skeleton TEXT COLLATE "C" NOT NULL,
    affiliation TEXT,
    site TEXT,
    organization BLOB,
    country TEXT,
    region TEXT,
    person BLOB,
    email TEXT,
    email_key TEXT COLLATE "C",
    tongue TEXT NOT NULL,
    came TEXT NOT NULL,
    message_kind TEXT,
    message BLOB,
    message_link TEXT,
    authority TEXT,
    authority_words TEXT,
    salt BLOB NOT NULL,
    asked BIGINT NOT NULL,
    signed BIGINT,
    asked_again BIGINT
);

CREATE INDEX statement_endorsement_listed ON statement_endorsement (statement, state, kind, signed, id);

-- Holds all that is counted: the statement's own page counts on each look.
CREATE INDEX statement_endorsement_counted ON statement_endorsement (statement, state, kind, came, version);

CREATE INDEX statement_endorsement_email ON statement_endorsement (email_key, statement);

CREATE INDEX statement_endorsement_person ON statement_endorsement (person, statement);

CREATE INDEX statement_endorsement_skeleton ON statement_endorsement (statement, skeleton);

CREATE INDEX statement_endorsement_asked ON statement_endorsement (state, asked);

-- Mailed links, each for one purpose. Only the hash of the token is kept.
CREATE TABLE statement_endorsement_link (
    hash BLOB NOT NULL PRIMARY KEY,
    endorsement BLOB NOT NULL REFERENCES statement_endorsement (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    made BIGINT NOT NULL
);

CREATE INDEX statement_endorsement_link_endorsement ON statement_endorsement_link (endorsement);

-- Who has been found to act for an organization, by its skeleton: they may sign for it again, and say that others may.
CREATE TABLE statement_agent (
    organization TEXT COLLATE "C" NOT NULL,
    email_key TEXT COLLATE "C" NOT NULL,
    email TEXT NOT NULL,
    tongue TEXT NOT NULL,
    authority TEXT NOT NULL,
    authority_words TEXT,
    since BIGINT NOT NULL,
    PRIMARY KEY (organization, email_key)
);

-- Calls to endorse one version, which are answered by mail.
CREATE TABLE statement_call (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    version BIGINT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX statement_call_statement ON statement_call (statement, at);

-- Who can open what is sealed from now on: public keys of age.
CREATE TABLE statement_custodian (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL
);

-- Sealed endorsements. Ids are chance, not time; `day` is the day in UTC; nothing else tells who or when.
CREATE TABLE statement_sealed (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    version BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    kind TEXT NOT NULL,
    region TEXT,
    code BLOB NOT NULL UNIQUE,
    ciphertext BLOB NOT NULL,
    day BIGINT NOT NULL
);

CREATE INDEX statement_sealed_statement ON statement_sealed (statement, id);
