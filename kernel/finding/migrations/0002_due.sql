-- When each search is told next: at seven in the morning where its owner is, or soon, or never. Those that are kept already
-- are told about when they would have been.
ALTER TABLE kept_search ADD COLUMN due BIGINT;

UPDATE kept_search SET due = told + 86400000000 WHERE often = 'daily';

UPDATE kept_search SET due = told + 604800000000 WHERE often = 'weekly';

DROP INDEX kept_search_due;

CREATE INDEX kept_search_due ON kept_search (due, person);
