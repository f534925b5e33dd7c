-- What the front page asks for: the bits that were marked last.
CREATE INDEX bit_marked ON bit (marked, id) WHERE gone IS NULL;
