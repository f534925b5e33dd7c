-- What keeps copies coming and going right: bounces by day, digests so far, posts taken once.
CREATE TABLE list_bounce (
    subscription BLOB NOT NULL REFERENCES list_subscription (id),
    day TEXT COLLATE "C" NOT NULL,
    permanent BOOLEAN NOT NULL,
    status TEXT,
    PRIMARY KEY (subscription, day)
);

CREATE TABLE list_probe (
    subscription BLOB NOT NULL PRIMARY KEY REFERENCES list_subscription (id),
    sent BIGINT NOT NULL
);

CREATE TABLE list_digest (
    list BLOB NOT NULL REFERENCES list (id),
    delivery TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    upto BIGINT NOT NULL,
    PRIMARY KEY (list, delivery)
);
