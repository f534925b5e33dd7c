-- The languages that there are, by steps from one to the next.
CREATE INDEX bit_lang ON bit (lang_base, id) WHERE gone IS NULL;
