-- Translations while they are written: who makes them, and the title.
CREATE TABLE statement_translation (
    statement BLOB NOT NULL REFERENCES statement (id),
    lang TEXT COLLATE "C" NOT NULL,
    translator TEXT NOT NULL,
    by_person BLOB,
    changed BIGINT NOT NULL,
    PRIMARY KEY (statement, lang)
);

CREATE INDEX statement_translation_person ON statement_translation (by_person, statement);

-- Their paragraphs by mark (0 is the title), each with the SHA-256 of the paragraph that it translates: when that has
-- changed, the translation is outdated.
CREATE TABLE statement_translation_part (
    statement BLOB NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    mark BIGINT NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (statement, lang, mark),
    FOREIGN KEY (statement, lang) REFERENCES statement_translation (statement, lang)
);

-- What was handed to whom, and what came of it. The name stays when the statement is directed to somebody else.
CREATE TABLE statement_delivery (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    salt BLOB NOT NULL,
    version BIGINT NOT NULL,
    addressee TEXT NOT NULL,
    way TEXT NOT NULL,
    delivered TEXT NOT NULL,
    note TEXT,
    answered TEXT,
    answer TEXT,
    follow_up TEXT,
    result TEXT,
    by_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, number)
);

CREATE INDEX statement_delivery_person ON statement_delivery (by_person, statement, number);
