-- Areas of policy. Other tables file things under a topic by its slug, which never changes.
CREATE TABLE topic (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    names TEXT NOT NULL,
    context TEXT,
    lang TEXT,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL
);
