-- The text that drafters write together, as the updates of the Yjs protocol: numbered one by one, whichever node adds
-- them. `revision` is the one that the text was last brought together with.
CREATE TABLE statement_room (
    statement BLOB NOT NULL PRIMARY KEY REFERENCES statement (id),
    last BIGINT NOT NULL,
    revision BIGINT NOT NULL
);

-- A snapshot stands here as one update, with the number of the last of those whose place it takes.
CREATE TABLE statement_update (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    bytes BLOB NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, number)
);

-- Who wrote with which number of the protocol (its "client"), since which update: by it each word is known to be somebody's.
CREATE TABLE statement_pen (
    statement BLOB NOT NULL REFERENCES statement (id),
    pen BIGINT NOT NULL,
    person BLOB NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (statement, pen)
);

CREATE INDEX statement_pen_person ON statement_pen (person, statement);
