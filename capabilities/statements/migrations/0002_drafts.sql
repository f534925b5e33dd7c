-- Every revision whole: `body` is the JSON of texts::Body.
CREATE TABLE statement_revision (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    body TEXT NOT NULL,
    note TEXT,
    by_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, number)
);

-- What the origins in a text's runs are: somebody's writing, a bit, a proposed wording that was accepted.
CREATE TABLE statement_origin (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    reference BLOB NOT NULL,
    PRIMARY KEY (statement, number)
);

CREATE UNIQUE INDEX statement_origin_reference ON statement_origin (statement, kind, reference);
