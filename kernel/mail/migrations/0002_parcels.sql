-- Mail as it came in or was made, byte for byte; large ones stand in the file store under the same hash.
CREATE TABLE mail_raw (
    sha256 BLOB NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    bytes BLOB,
    stored BIGINT NOT NULL
);

-- One message to many. `number` counts within `line`: later ones never overtake earlier ones.
CREATE TABLE parcel (
    id BLOB NOT NULL PRIMARY KEY,
    about_kind TEXT COLLATE "C" NOT NULL,
    about BLOB NOT NULL,
    line TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    raw BLOB NOT NULL,
    fields TEXT NOT NULL,
    domain TEXT NOT NULL,
    made BIGINT NOT NULL
);

CREATE UNIQUE INDEX parcel_line ON parcel (line, number);

-- Its copy to each. What is asked of every copy on its way (`about`, `line`, `number`) is repeated here.
CREATE TABLE delivery (
    id BLOB NOT NULL PRIMARY KEY,
    parcel BLOB NOT NULL REFERENCES parcel (id),
    about BLOB NOT NULL,
    line TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_key TEXT COLLATE "C" NOT NULL,
    mark TEXT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    made BIGINT NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    leased_by BLOB,
    reply TEXT,
    settled BIGINT
);

CREATE UNIQUE INDEX delivery_copy ON delivery (parcel, recipient_key);

CREATE INDEX delivery_about ON delivery (about, recipient_key);

CREATE INDEX delivery_settled ON delivery (state, settled);

CREATE INDEX delivery_due ON delivery (due, number, id) WHERE state = 'waiting';

CREATE INDEX delivery_queue ON delivery (recipient_key, line, number) WHERE state = 'waiting';

-- The keys with which letters and copies are signed.
CREATE TABLE mail_key (
    domain TEXT COLLATE "C" NOT NULL,
    selector TEXT COLLATE "C" NOT NULL,
    private BLOB NOT NULL,
    made BIGINT NOT NULL,
    PRIMARY KEY (domain, selector)
);
