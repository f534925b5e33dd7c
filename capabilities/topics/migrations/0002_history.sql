-- Every state that a topic has been in: who wrote it, or the name that a record gave them.
CREATE TABLE topic_revision (
    topic BLOB NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    names TEXT NOT NULL,
    context TEXT,
    lang TEXT,
    person BLOB,
    name TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (topic, number)
);

CREATE INDEX topic_revision_person ON topic_revision (person, topic, number);

INSERT INTO topic_revision (topic, number, names, context, lang, person, name, at)
SELECT id, 1, names, context, lang, NULL, NULL, changed FROM topic;

ALTER TABLE topic ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;

-- Since when nothing new is filed under it, and under what instead.
ALTER TABLE topic ADD COLUMN closed BIGINT;

ALTER TABLE topic ADD COLUMN successor TEXT COLLATE "C";
