-- What somebody without an account has ticked of what others offer beside an event, until their address is confirmed.
CREATE TABLE attendance_offer (
    attendance BLOB NOT NULL REFERENCES attendance (id) ON DELETE CASCADE,
    offer TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (attendance, offer)
);
