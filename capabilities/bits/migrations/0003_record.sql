-- What was taken in from the record of a network, where people do not exist: who marked a bit, by name, and how many
-- supported it, by region as everybody might know; '' is elsewhere, or not said.
ALTER TABLE bit ADD COLUMN marked_name TEXT;

CREATE TABLE bit_support_recorded (
    bit BLOB NOT NULL REFERENCES bit (id),
    region TEXT COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (bit, region)
);
