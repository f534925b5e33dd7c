-- What was taken in from the record of a network: people are not in it, but the names under which everybody knew them.
ALTER TABLE event_version ADD COLUMN name TEXT;

CREATE TABLE event_facilitator_name (
    event BLOB NOT NULL REFERENCES event (id),
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, name)
);

CREATE TABLE report_author_name (
    report BLOB NOT NULL REFERENCES report (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (report, place)
);
