-- One row for each recipient of a message that was taken in. The peer's address stands here only until the
-- message has been authenticated. A fingerprint recognises a message that is handed in again.
CREATE TABLE arrival (
    id BLOB NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    sender TEXT,
    recipient TEXT NOT NULL,
    raw BLOB NOT NULL,
    size BIGINT NOT NULL,
    peer TEXT,
    fingerprint BLOB UNIQUE,
    authentication TEXT,
    fate TEXT NOT NULL,
    reason TEXT
);

CREATE INDEX arrival_at ON arrival (at, id);

CREATE INDEX arrival_raw ON arrival (raw, at);

-- Addresses that take one answer. Of the token in the address only a hash is kept.
CREATE TABLE answer_awaited (
    token BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    whose TEXT NOT NULL,
    person BLOB,
    object BLOB NOT NULL,
    until BIGINT NOT NULL,
    used BIGINT
);

CREATE INDEX answer_awaited_until ON answer_awaited (until);

-- To whom a machine of ours has answered lately (RFC 3834 section 2).
CREATE TABLE answered_lately (
    address TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
