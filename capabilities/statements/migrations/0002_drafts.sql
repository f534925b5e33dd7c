-- Every revision whole: `body` is the JSON of texts::Body. `came` and `went` are the characters, white space not counted,
-- that it has more and less than the one before; unknown for what was brought in from elsewhere.
CREATE TABLE statement_revision (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    body TEXT NOT NULL,
    note TEXT,
    by_person BLOB,
    at BIGINT NOT NULL,
    came BIGINT,
    went BIGINT,
    PRIMARY KEY (statement, number)
);

CREATE INDEX statement_revision_person ON statement_revision (by_person, statement, number);

-- What the origins in a text's runs are: somebody's writing, a bit, a proposed wording that was accepted. `passage` is what
-- was put into the text as it was then, of what was put in whole.
CREATE TABLE statement_origin (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    reference BLOB NOT NULL,
    passage TEXT,
    PRIMARY KEY (statement, number)
);

CREATE UNIQUE INDEX statement_origin_reference ON statement_origin (statement, kind, reference);
