-- Passages that people marked as worth building on, as they stood in their source. `passage_key` is made of the words, so
-- that the same passage of one source is one bit. Title, author and who may read it are asked of the source each time;
-- `public` and `audience` only say who may come across it in lists and in the search.
CREATE TABLE bit (
    id BLOB NOT NULL PRIMARY KEY,
    source_kind TEXT COLLATE "C" NOT NULL,
    source BLOB NOT NULL,
    passage TEXT NOT NULL,
    passage_key BLOB NOT NULL,
    lang TEXT COLLATE "C",
    lang_base TEXT COLLATE "C",
    public BOOLEAN NOT NULL,
    audience TEXT NOT NULL,
    marked_by BLOB,
    marked BIGINT NOT NULL,
    supports BIGINT NOT NULL,
    uses BIGINT NOT NULL,
    gone BIGINT,
    UNIQUE (source_kind, source, passage_key)
);

CREATE INDEX bit_order ON bit (uses, supports, id);

CREATE INDEX bit_source ON bit (source, id);

CREATE INDEX bit_marked_by ON bit (marked_by, id);

-- Those who wrote the passage, as far as they have an account.
CREATE TABLE bit_author (
    bit BLOB NOT NULL REFERENCES bit (id),
    person BLOB NOT NULL,
    PRIMARY KEY (bit, person)
);

CREATE INDEX bit_author_person ON bit_author (person, bit);

CREATE TABLE bit_topic (
    bit BLOB NOT NULL REFERENCES bit (id),
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (bit, topic)
);

CREATE INDEX bit_topic_topic ON bit_topic (topic, bit);

CREATE TABLE bit_support (
    bit BLOB NOT NULL REFERENCES bit (id),
    person BLOB NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (bit, person)
);

CREATE INDEX bit_support_person ON bit_support (person, bit);

-- Where a bit went, and what became of its words there.
CREATE TABLE bit_use (
    bit BLOB NOT NULL REFERENCES bit (id),
    user_kind TEXT COLLATE "C" NOT NULL,
    used_in BLOB NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    trace TEXT NOT NULL,
    first BIGINT NOT NULL,
    latest BIGINT NOT NULL,
    PRIMARY KEY (bit, user_kind, used_in)
);
