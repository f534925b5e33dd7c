-- Lists and who is on them.
-- `list_id` is what mail programs file by (RFC 2919); it stays when the instance moves to another domain.
CREATE TABLE list (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL UNIQUE,
    list_id TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    about TEXT,
    langs TEXT NOT NULL,
    topics TEXT NOT NULL,
    posting TEXT NOT NULL,
    reading TEXT NOT NULL,
    joining TEXT NOT NULL,
    replies TEXT NOT NULL,
    most_bytes BIGINT NOT NULL,
    footer TEXT,
    digest_hour BIGINT NOT NULL,
    digest_weekday BIGINT NOT NULL,
    owner_kind TEXT,
    owner BLOB,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    closed BIGINT
);

CREATE TABLE list_role (
    list BLOB NOT NULL REFERENCES list (id),
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    letters TEXT NOT NULL,
    PRIMARY KEY (list, person)
);

CREATE INDEX list_role_person ON list_role (person, list);

-- One address on one list. Who comes back is a new row: links in old mails open nothing any more.
CREATE TABLE list_subscription (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    email TEXT NOT NULL,
    email_key TEXT COLLATE "C" NOT NULL,
    name TEXT,
    person BLOB,
    tongue TEXT NOT NULL,
    delivery TEXT NOT NULL,
    digest_form TEXT NOT NULL,
    own_copies BOOLEAN NOT NULL,
    once_only BOOLEAN NOT NULL,
    trusted BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    came TEXT NOT NULL,
    consent TEXT,
    made BIGINT NOT NULL,
    UNIQUE (list, email_key)
);

CREATE INDEX list_subscription_page ON list_subscription (list, state, id);

CREATE INDEX list_subscription_email ON list_subscription (email_key, list);

CREATE INDEX list_subscription_person ON list_subscription (person, list);

-- Threads that somebody does not want, or the only ones they want.
CREATE TABLE list_thread_choice (
    subscription BLOB NOT NULL REFERENCES list_subscription (id),
    thread BLOB NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (subscription, thread)
);

-- Joining and leaving, until the address has confirmed it. Only the hash of what was mailed is kept.
CREATE TABLE list_request (
    hash BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    wish TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT,
    person BLOB,
    tongue TEXT NOT NULL,
    came TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE INDEX list_request_expires ON list_request (expires);

CREATE TABLE list_ban (
    list BLOB NOT NULL REFERENCES list (id),
    email_key TEXT COLLATE "C" NOT NULL,
    reason TEXT,
    by BLOB,
    made BIGINT NOT NULL,
    PRIMARY KEY (list, email_key)
);

-- Posts that wait for a moderator, and what became of them.
CREATE TABLE list_held (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    raw BLOB NOT NULL,
    arrival BLOB,
    email TEXT,
    email_key TEXT COLLATE "C",
    name TEXT,
    subject TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    authentication TEXT NOT NULL,
    reason TEXT NOT NULL,
    made BIGINT NOT NULL,
    fate TEXT NOT NULL,
    decided BIGINT,
    decided_by BLOB,
    note TEXT,
    appeal TEXT
);

CREATE INDEX list_held_list ON list_held (list, fate, made, id);

CREATE INDEX list_held_email ON list_held (email_key, id);

-- What moderators may answer by mail, each with a token of their own. Only its hash is kept.
CREATE TABLE list_ballot (
    hash BLOB NOT NULL PRIMARY KEY,
    held BLOB NOT NULL REFERENCES list_held (id),
    person BLOB NOT NULL,
    expires BIGINT NOT NULL
);

CREATE INDEX list_ballot_held ON list_ballot (held);

CREATE INDEX list_ballot_expires ON list_ballot (expires);
