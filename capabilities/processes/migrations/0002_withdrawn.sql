-- When a thing was withdrawn, if it is: it stands in no list, and keeps its address and its history. Why is in `said`.
ALTER TABLE process ADD COLUMN withdrawn BIGINT;

CREATE INDEX process_withdrawn ON process (withdrawn, id);

ALTER TABLE milestone ADD COLUMN withdrawn BIGINT;

CREATE INDEX milestone_withdrawn ON milestone (withdrawn, id);

ALTER TABLE consultation ADD COLUMN withdrawn BIGINT;

CREATE INDEX consultation_withdrawn ON consultation (withdrawn, id);

ALTER TABLE roadmap ADD COLUMN withdrawn BIGINT;

CREATE INDEX roadmap_withdrawn ON roadmap (withdrawn, id);

ALTER TABLE roadmap_entry ADD COLUMN withdrawn BIGINT;

-- What is here already is told from the first versions of things, which a record has too.
DROP TABLE process_import;
