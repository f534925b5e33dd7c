-- What an organization says of itself has several of most things now; what it was is kept.
ALTER TABLE organization ADD COLUMN kind TEXT NOT NULL DEFAULT 'organization';
ALTER TABLE organization ADD COLUMN added BIGINT NOT NULL DEFAULT 0;
-- How often it was described; 0 for what stood here before that was counted.
ALTER TABLE organization ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
-- By which edition of the keys it is found; 0 for none yet.
ALTER TABLE organization ADD COLUMN keyed BIGINT NOT NULL DEFAULT 0;

CREATE INDEX organization_keyed ON organization (keyed, id);

CREATE INDEX organization_kind ON organization (kind, sorted, id);

CREATE INDEX organization_added ON organization (added, id);

CREATE TABLE organization_name (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    sorted TEXT COLLATE "C" NOT NULL,
    lang TEXT,
    former BOOLEAN NOT NULL,
    PRIMARY KEY (organization, place)
);

CREATE INDEX organization_name_sorted ON organization_name (sorted, organization);

CREATE TABLE organization_link (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    link TEXT NOT NULL,
    PRIMARY KEY (organization, place)
);

INSERT INTO organization_link (organization, place, link)
SELECT id, 0, link FROM organization WHERE link IS NOT NULL;

-- Where it works: countries with their regions, and regions as a whole.
CREATE TABLE organization_place (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    country TEXT COLLATE "C",
    region TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organization, place)
);

CREATE INDEX organization_place_region ON organization_place (region, organization);

CREATE INDEX organization_place_country ON organization_place (country, organization);

INSERT INTO organization_place (organization, place, country, region)
SELECT id, 0, country, region FROM organization WHERE country IS NOT NULL AND region IS NOT NULL;

CREATE TABLE organization_topic (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organization, topic)
);

CREATE INDEX organization_topic_topic ON organization_topic (topic, organization);

CREATE TABLE organization_language (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    lang TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (organization, lang)
);

CREATE INDEX organization_language_lang ON organization_language (lang, organization);

ALTER TABLE organization DROP COLUMN link;
ALTER TABLE organization DROP COLUMN country;
ALTER TABLE organization DROP COLUMN region;

-- What was said at each time, whole. The name is that of whoever wrote it in an instance that this one was rebuilt from.
CREATE TABLE organization_revision (
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    n BIGINT NOT NULL,
    said TEXT NOT NULL,
    at BIGINT NOT NULL,
    person BLOB,
    name TEXT,
    PRIMARY KEY (organization, n)
);

CREATE INDEX organization_revision_person ON organization_revision (person);

-- What one organization is to another: `one` is a member of `other`, or both form a coalition.
CREATE TABLE organization_relation (
    id BLOB NOT NULL PRIMARY KEY,
    bond TEXT NOT NULL,
    one BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    other BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    since TEXT COLLATE "C",
    until TEXT COLLATE "C",
    source TEXT,
    -- Whose people told it: those of `one`, of `other`, of both or of neither.
    side TEXT NOT NULL,
    told BIGINT NOT NULL,
    person BLOB,
    name TEXT,
    standing TEXT NOT NULL,
    answered BIGINT,
    answerer BLOB,
    answerer_name TEXT,
    UNIQUE (bond, one, other)
);

CREATE INDEX organization_relation_one ON organization_relation (one, bond, id);

CREATE INDEX organization_relation_other ON organization_relation (other, bond, id);

CREATE INDEX organization_relation_person ON organization_relation (person);

CREATE INDEX organization_relation_answerer ON organization_relation (answerer);

-- By what an organization is found when its like is written down a second time.
CREATE TABLE organization_key (
    code TEXT COLLATE "C" NOT NULL,
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    PRIMARY KEY (code, organization)
);

CREATE INDEX organization_key_organization ON organization_key (organization);

-- Two that somebody has said are not the same; `one` has the smaller id.
CREATE TABLE organization_apart (
    one BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    other BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    person BLOB,
    name TEXT,
    PRIMARY KEY (one, other)
);

CREATE INDEX organization_apart_other ON organization_apart (other);

CREATE INDEX organization_apart_person ON organization_apart (person);

-- A list that is being taken in: what was read, and what becomes of each row. Gone some days after.
CREATE TABLE organization_import (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    made BIGINT NOT NULL,
    title TEXT NOT NULL,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    settings TEXT NOT NULL,
    stage TEXT NOT NULL
);

CREATE INDEX organization_import_made ON organization_import (made, id);

CREATE INDEX organization_import_person ON organization_import (person, made);

CREATE TABLE organization_import_row (
    import BLOB NOT NULL REFERENCES organization_import (id) ON DELETE CASCADE,
    n BIGINT NOT NULL,
    cells TEXT NOT NULL,
    verdict TEXT NOT NULL,
    detail TEXT NOT NULL,
    choice TEXT NOT NULL,
    outcome TEXT,
    organization BLOB,
    PRIMARY KEY (import, n)
);

CREATE INDEX organization_import_row_verdict ON organization_import_row (import, verdict, n);

CREATE INDEX organization_import_row_outcome ON organization_import_row (import, outcome, n);
