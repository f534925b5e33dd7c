-- Letters on their way out. With no relay they stay here, for a steward to see.
CREATE TABLE letter (
    id BLOB NOT NULL PRIMARY KEY,
    written BIGINT NOT NULL,
    state TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    settled BIGINT,
    trouble TEXT
);

CREATE INDEX letter_written ON letter (written, id);

CREATE INDEX letter_state ON letter (state, settled);
