-- Pages: what many hands write for the network. The text is in the revisions of each language; here is what is known of
-- the whole. `title` and `lang` are those of the original, `revision` is its latest.
CREATE TABLE page (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_key TEXT COLLATE "C" NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    editors TEXT COLLATE "C" NOT NULL,
    reach TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    made BIGINT NOT NULL,
    made_by BLOB,
    changed BIGINT NOT NULL,
    open_comments BIGINT NOT NULL,
    removed BIGINT,
    removed_by BLOB,
    removed_why TEXT
);

CREATE INDEX page_title ON page (title_key, id);

CREATE INDEX page_changed ON page (changed, id);

CREATE INDEX page_made_by ON page (made_by, id);

-- Every address that a page has had. None is ever given to another.
CREATE TABLE page_address (
    slug TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    page BLOB NOT NULL REFERENCES page (id)
);

CREATE INDEX page_address_page ON page_address (page, slug);

CREATE TABLE page_topic (
    page BLOB NOT NULL REFERENCES page (id),
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (page, topic)
);

CREATE INDEX page_topic_topic ON page_topic (topic, page);

-- The people who may write a page that is not for all.
CREATE TABLE page_editor (
    page BLOB NOT NULL REFERENCES page (id),
    person BLOB NOT NULL,
    PRIMARY KEY (page, person)
);

CREATE INDEX page_editor_person ON page_editor (person, page);

-- The page in each language it is written in, the original among them. `follows` is the revision of the original that a
-- translation says the same as, `outdated` since when the original says more.
CREATE TABLE page_version (
    id BLOB NOT NULL PRIMARY KEY,
    page BLOB NOT NULL REFERENCES page (id),
    lang TEXT COLLATE "C" NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    follows BIGINT,
    outdated BIGINT,
    changed BIGINT NOT NULL,
    UNIQUE (page, lang)
);

CREATE INDEX page_version_title ON page_version (title_key, page);

-- Texts as they were saved, never changed. `name` is who wrote it where there is no person: in what was taken in from a
-- record. `restores` is the earlier revision that was made the text again, `undid` whose work was undone by that.
CREATE TABLE page_revision (
    page BLOB NOT NULL REFERENCES page (id),
    lang TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT,
    minor BOOLEAN NOT NULL,
    person BLOB,
    name TEXT,
    at BIGINT NOT NULL,
    came BIGINT NOT NULL,
    went BIGINT NOT NULL,
    restores BIGINT,
    undid BLOB,
    PRIMARY KEY (page, lang, number)
);

CREATE INDEX page_revision_at ON page_revision (at, page, lang, number);

CREATE INDEX page_revision_person ON page_revision (person, at);

CREATE INDEX page_revision_undid ON page_revision (undid, at);

-- What a name in a text means, from which revision on. `called` is what the thing was called when this was written: when
-- it is called otherwise now, its name of now is shown. `stands` says whether the latest revision has the link.
CREATE TABLE page_link (
    page BLOB NOT NULL REFERENCES page (id),
    lang TEXT COLLATE "C" NOT NULL,
    written TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C",
    target BLOB,
    called TEXT,
    stands BOOLEAN NOT NULL,
    PRIMARY KEY (page, lang, written, since)
);

CREATE INDEX page_link_target ON page_link (target, stands, page);

CREATE INDEX page_link_wanted ON page_link (stands, name_key, page);

-- That the network agreed to a revision of the original: when, and by whom as they say it; who wrote that down.
CREATE TABLE page_agreement (
    id BLOB NOT NULL PRIMARY KEY,
    page BLOB NOT NULL REFERENCES page (id),
    revision BIGINT NOT NULL,
    day TEXT NOT NULL,
    whom TEXT NOT NULL,
    person BLOB,
    name TEXT,
    at BIGINT NOT NULL
);

CREATE INDEX page_agreement_page ON page_agreement (page, id);

CREATE INDEX page_agreement_person ON page_agreement (person, id);
