-- What people were told, as they find it on their page. A recipient is a person's id; for somebody without an account, a
-- keyed hash of their address.
CREATE TABLE notice (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    fact BLOB NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    sentence TEXT NOT NULL,
    link TEXT NOT NULL,
    detail TEXT,
    told BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    seen BOOLEAN NOT NULL
);

CREATE INDEX notice_person ON notice (person, id);

CREATE INDEX notice_state ON notice (state, told);

-- Who has been told of a fact, so that a job that runs twice tells once.
CREATE TABLE notice_told (
    fact BLOB NOT NULL,
    recipient BLOB NOT NULL,
    told BIGINT NOT NULL,
    PRIMARY KEY (fact, recipient)
);

CREATE INDEX notice_told_at ON notice_told (told);

-- How somebody wants to be told of a kind of notice, when they have said it.
CREATE TABLE notice_choice (
    recipient BLOB NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    telling TEXT NOT NULL,
    PRIMARY KEY (recipient, kind)
);
