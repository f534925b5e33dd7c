-- The archive. `address` is made from the Message-ID and never changes.
CREATE TABLE list_message (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    address TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    raw BLOB NOT NULL,
    size BIGINT NOT NULL,
    thread BLOB NOT NULL,
    parent BLOB,
    author TEXT,
    email TEXT,
    email_key TEXT COLLATE "C",
    person BLOB,
    subject TEXT NOT NULL,
    lang TEXT,
    text TEXT NOT NULL,
    from_html BOOLEAN NOT NULL,
    encrypted BOOLEAN NOT NULL,
    sent BIGINT NOT NULL,
    archived BIGINT NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    imported BOOLEAN NOT NULL,
    redacted BIGINT,
    redacted_by BLOB,
    redacted_why TEXT,
    UNIQUE (list, address)
);

CREATE INDEX list_message_message_id ON list_message (message_id);

CREATE INDEX list_message_month ON list_message (list, month, sent, id);

CREATE INDEX list_message_thread ON list_message (thread, sent, id);

CREATE INDEX list_message_archived ON list_message (list, archived, id);

CREATE INDEX list_message_person ON list_message (person, id);

-- A thread has the address of the message that was here first; where that message is, there the address leads.
CREATE TABLE list_thread (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    address TEXT COLLATE "C" NOT NULL,
    subject TEXT NOT NULL,
    made BIGINT NOT NULL,
    first BIGINT NOT NULL,
    latest BIGINT NOT NULL,
    messages BIGINT NOT NULL,
    joined_into BLOB,
    UNIQUE (list, address)
);

CREATE INDEX list_thread_latest ON list_thread (list, latest, id) WHERE joined_into IS NULL;

CREATE INDEX list_thread_joined ON list_thread (joined_into) WHERE joined_into IS NOT NULL;

-- The links between messages, known or only mentioned, as JWZ's containers hold them, so that a parent that comes late
-- finds its children. `parent` is what the message says of itself, or, of one that is not here, what the earliest
-- says that mentions it, sent at `claimed`; a ring of such links is open at the one that is `cut`.
CREATE TABLE list_node (
    list BLOB NOT NULL REFERENCES list (id),
    message_id TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C",
    claimed BIGINT,
    cut BOOLEAN NOT NULL,
    message BLOB,
    thread BLOB,
    PRIMARY KEY (list, message_id)
);

CREATE INDEX list_node_parent ON list_node (list, parent);

CREATE TABLE list_attachment (
    id BLOB NOT NULL PRIMARY KEY,
    message BLOB NOT NULL REFERENCES list_message (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    size BIGINT NOT NULL,
    blob TEXT COLLATE "C" NOT NULL,
    shown TEXT COLLATE "C",
    UNIQUE (message, position)
);

CREATE INDEX list_attachment_blob ON list_attachment (blob);

-- Addresses in archives from which we moved in; they lead on for ever.
CREATE TABLE list_old_address (
    path TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    leads_to TEXT NOT NULL
);
