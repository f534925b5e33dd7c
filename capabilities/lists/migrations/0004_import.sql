-- Archives that move in: how far each has been read, so that a run that was broken off goes on from there.
CREATE TABLE list_import (
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB NOT NULL REFERENCES list (id),
    source TEXT COLLATE "C" NOT NULL,
    place TEXT NOT NULL,
    archived BIGINT NOT NULL,
    known BIGINT NOT NULL,
    unread BIGINT NOT NULL,
    begun BIGINT NOT NULL,
    ended BIGINT,
    UNIQUE (list, source)
);

-- What could not be read of them, and why.
CREATE TABLE list_import_unread (
    import BLOB NOT NULL REFERENCES list_import (id),
    number BIGINT NOT NULL,
    place TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (import, number)
);
