-- People whose waiting notices come in another mail than the one of the day: in the network's digest.
CREATE TABLE notice_carried (
    person BLOB NOT NULL PRIMARY KEY
);
