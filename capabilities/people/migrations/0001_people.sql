-- What others may see of a person. Each `_sight` says who sees that part: public, network or private.
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sorted TEXT COLLATE "C" NOT NULL,
    sight TEXT NOT NULL,
    about TEXT,
    about_lang TEXT,
    country TEXT,
    region TEXT,
    stakeholder TEXT,
    photo TEXT,
    photo_type TEXT,
    about_sight TEXT NOT NULL,
    place_sight TEXT NOT NULL,
    stakeholder_sight TEXT NOT NULL,
    languages_sight TEXT NOT NULL,
    organizations_sight TEXT NOT NULL,
    topics_sight TEXT NOT NULL,
    links_sight TEXT NOT NULL,
    photo_sight TEXT NOT NULL,
    former BOOLEAN NOT NULL
);

CREATE INDEX person_sorted ON person (sorted, id);

CREATE TABLE person_language (
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lang TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (person, lang)
);

CREATE INDEX person_language_lang ON person_language (lang, person);

CREATE TABLE person_topic (
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person, topic)
);

CREATE INDEX person_topic_topic ON person_topic (topic, person);

CREATE TABLE person_link (
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    link TEXT NOT NULL,
    PRIMARY KEY (person, place)
);

CREATE TABLE organization (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sorted TEXT COLLATE "C" NOT NULL,
    acronym TEXT,
    country TEXT,
    region TEXT,
    link TEXT,
    about TEXT,
    about_lang TEXT
);

CREATE INDEX organization_sorted ON organization (sorted, id);

CREATE TABLE person_organization (
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    tie TEXT,
    PRIMARY KEY (person, organization)
);

CREATE INDEX person_organization_organization ON person_organization (organization, person);

-- Links that were mailed, printed or handed over, each good once. Only the hash of the token is kept.
CREATE TABLE mailed_link (
    hash BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    person BLOB,
    body TEXT NOT NULL,
    made BIGINT NOT NULL,
    ends BIGINT NOT NULL
);

CREATE INDEX mailed_link_ends ON mailed_link (ends);

CREATE INDEX mailed_link_person ON mailed_link (person, purpose);

-- Why somebody wants to join, until a steward has answered.
CREATE TABLE joining_request (
    person BLOB NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    asked BIGINT NOT NULL
);
