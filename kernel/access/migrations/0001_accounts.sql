-- Who may sign in. What others see of a person is the people capability's.
CREATE TABLE account (
    person BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT COLLATE "C" NOT NULL UNIQUE,
    password TEXT,
    role TEXT NOT NULL,
    standing TEXT NOT NULL,
    tongue TEXT,
    zone TEXT,
    joined BIGINT NOT NULL
);

CREATE TABLE session (
    hash BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL REFERENCES account (person) ON DELETE CASCADE,
    device TEXT NOT NULL,
    opened BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    closes BIGINT NOT NULL
);

CREATE INDEX session_person ON session (person, seen);

CREATE INDEX session_closes ON session (closes);
