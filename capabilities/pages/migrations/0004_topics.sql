-- The pages of a topic that were changed last, for its page: when a page was changed stands beside each of its topics too.
ALTER TABLE page_topic ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;

UPDATE page_topic SET changed = (SELECT p.changed FROM page p WHERE p.id = page_topic.page);

CREATE INDEX page_topic_changed ON page_topic (topic, changed, page);
