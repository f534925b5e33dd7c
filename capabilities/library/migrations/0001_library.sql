-- Folders in a tree. `path` is made of the slugs from the top; `open` says whether everybody may see it: it and all above
-- it are public. Both are kept here so that a page asks once. `removal` is set while it is removed and may come back.
CREATE TABLE folder (
    id BLOB NOT NULL PRIMARY KEY,
    parent BLOB,
    name TEXT NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    path TEXT COLLATE "C" NOT NULL,
    lang TEXT COLLATE "C",
    about TEXT,
    visibility TEXT COLLATE "C" NOT NULL,
    open BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    documents BIGINT NOT NULL,
    open_documents BIGINT NOT NULL,
    made_by BLOB,
    made_name TEXT,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    removal BLOB
);

CREATE INDEX folder_parent ON folder (parent, position, id);

CREATE INDEX folder_name_key ON folder (name_key, id);

CREATE INDEX folder_made_by ON folder (made_by, id);

CREATE INDEX folder_removal ON folder (removal, id);

CREATE TABLE folder_topic (
    folder BLOB NOT NULL REFERENCES folder (id),
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (folder, topic)
);

-- Every address that a folder has had; those of today are current.
CREATE TABLE folder_address (
    path TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    folder BLOB NOT NULL REFERENCES folder (id),
    current BOOLEAN NOT NULL
);

CREATE INDEX folder_address_folder ON folder_address (folder, path);

-- What people say of a document, with what its newest version is. `dated` is a day, a month or a year, or empty.
CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    folder BLOB NOT NULL REFERENCES folder (id),
    title TEXT NOT NULL,
    title_key TEXT COLLATE "C" NOT NULL,
    authors TEXT,
    dated TEXT COLLATE "C" NOT NULL,
    lang TEXT COLLATE "C",
    lang_base TEXT COLLATE "C",
    source TEXT,
    licence TEXT,
    summary TEXT,
    visibility TEXT COLLATE "C" NOT NULL,
    open BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    added_by BLOB,
    added_name TEXT,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    removal BLOB
);

CREATE INDEX document_folder_title ON document (folder, title_key, id);

CREATE INDEX document_folder_dated ON document (folder, dated, id);

CREATE INDEX document_folder_added ON document (folder, added, id);

CREATE INDEX document_added ON document (added, id);

CREATE INDEX document_title_key ON document (title_key, id);

CREATE INDEX document_added_by ON document (added_by, id);

CREATE INDEX document_removal ON document (removal, id);

CREATE TABLE document_topic (
    document BLOB NOT NULL REFERENCES document (id),
    topic TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (document, topic)
);

CREATE INDEX document_topic_topic ON document_topic (topic, document);

-- A version is a file as it came. `reading` says how far its text has been read, `why` why it could not be; `charset` is
-- what its text is encoded in, `picture` the blob of its first page.
CREATE TABLE document_version (
    document BLOB NOT NULL REFERENCES document (id),
    number BIGINT NOT NULL,
    blob TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    note TEXT,
    added_by BLOB,
    added_name TEXT,
    added BIGINT NOT NULL,
    reading TEXT COLLATE "C" NOT NULL,
    why TEXT,
    charset TEXT,
    pages BIGINT,
    picture TEXT,
    PRIMARY KEY (document, number)
);

CREATE INDEX document_version_blob ON document_version (blob, document);

CREATE INDEX document_version_added_by ON document_version (added_by, document);

-- Which document a file is: the same bytes are one document.
CREATE TABLE document_blob (
    blob TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    document BLOB NOT NULL
);

CREATE INDEX document_blob_document ON document_blob (document, blob);

-- What a version says, as Markdown.
CREATE TABLE document_text (
    document BLOB NOT NULL,
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document, number)
);

-- What was said of a document at each time, as JSON.
CREATE TABLE document_revision (
    document BLOB NOT NULL REFERENCES document (id),
    number BIGINT NOT NULL,
    details TEXT NOT NULL,
    changed_by BLOB,
    changed_name TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (document, number)
);

CREATE INDEX document_revision_changed_by ON document_revision (changed_by, document);

-- What was removed together, and may come back together.
CREATE TABLE removal (
    id BLOB NOT NULL PRIMARY KEY,
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject BLOB NOT NULL,
    removed_by BLOB,
    at BIGINT NOT NULL
);

CREATE INDEX removal_at ON removal (at, id);

-- Files that somebody sends together into a folder, and what became of each. `table_text` is a table that describes them.
CREATE TABLE upload (
    id BLOB NOT NULL PRIMARY KEY,
    folder BLOB NOT NULL,
    person BLOB NOT NULL,
    made BIGINT NOT NULL,
    details TEXT NOT NULL,
    table_text TEXT
);

CREATE INDEX upload_made ON upload (made, id);

CREATE INDEX upload_person ON upload (person, id);

CREATE TABLE upload_file (
    upload BLOB NOT NULL REFERENCES upload (id),
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    fate TEXT COLLATE "C" NOT NULL,
    document BLOB,
    why TEXT,
    PRIMARY KEY (upload, number)
);

-- What a program shows instead of signing in, by its hash.
CREATE TABLE drive_password (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    label TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    made BIGINT NOT NULL
);

CREATE INDEX drive_password_person ON drive_password (person, id);
