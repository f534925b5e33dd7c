-- What the front page and the pages of topics ask for: what people added last, what was reported last, what comes next
-- under a topic.
CREATE INDEX event_added ON event (made, id) WHERE added_by IS NOT NULL;

CREATE INDEX report_published ON report (published, id) WHERE published IS NOT NULL;

ALTER TABLE event_topic ADD COLUMN starts BIGINT NOT NULL DEFAULT 0;

UPDATE event_topic SET starts = (SELECT e.starts FROM event e WHERE e.id = event_topic.event);

CREATE INDEX event_topic_starts ON event_topic (topic, starts, event);
