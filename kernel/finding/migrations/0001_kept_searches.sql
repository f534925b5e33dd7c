-- Searches that people keep: the words and the filters as they stand in an address, how often a mail tells what is new, and
-- up to when it has been told. The secret is the hash of the address of its feed, if it was given one.
CREATE TABLE kept_search (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    query TEXT COLLATE "C" NOT NULL,
    often TEXT COLLATE "C" NOT NULL,
    made BIGINT NOT NULL,
    told BIGINT NOT NULL,
    secret BLOB
);

CREATE INDEX kept_search_person ON kept_search (person, id);

CREATE INDEX kept_search_due ON kept_search (often, told, person);

CREATE INDEX kept_search_secret ON kept_search (secret);
