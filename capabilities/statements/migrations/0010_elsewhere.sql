-- What came in with a record from elsewhere. The people of that instance are not here: who did something is somebody of
-- whom nothing is known but the name, under an id that nobody else has.
CREATE TABLE statement_stranger (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

-- What an origin is called, and where it is read, where it is not here.
ALTER TABLE statement_origin ADD COLUMN title TEXT;

ALTER TABLE statement_origin ADD COLUMN link TEXT;

-- How many sealed endorsements the record tells of, of the version that was the latest; the endorsements themselves stay
-- where they are. No count: fewer than five.
CREATE TABLE statement_sealed_told (
    statement BLOB NOT NULL REFERENCES statement (id),
    place BIGINT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT,
    region TEXT,
    count BIGINT,
    PRIMARY KEY (statement, place)
);
