-- What people want to hear of, whatever kind of thing it is. Whom somebody follows is nobody else's business.
CREATE TABLE follow (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    thing BLOB NOT NULL,
    since BIGINT NOT NULL,
    UNIQUE (thing, kind, person)
);

CREATE INDEX follow_person ON follow (person, id);
