-- Published versions. Nothing in these rows is ever changed, but that who leaves may take their name along. `dissent` is
-- of versions that came with a record from elsewhere: what travelled with them (JSON).
CREATE TABLE statement_version (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    change TEXT NOT NULL,
    outcome TEXT,
    dissent TEXT,
    by_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, number)
);

-- The words of a version in one language. `canonical` is what is hashed (SHA-256, hexadecimal) and signed.
CREATE TABLE statement_text (
    statement BLOB NOT NULL,
    version BIGINT NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    canonical TEXT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    translator TEXT,
    translator_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, version, lang),
    FOREIGN KEY (statement, version) REFERENCES statement_version (statement, number)
);

CREATE INDEX statement_text_hash ON statement_text (hash);

CREATE INDEX statement_text_translator ON statement_text (translator_person, statement);
