-- The topics whose place another took are named on its page.
CREATE INDEX topic_successor ON topic (successor) WHERE successor IS NOT NULL;
