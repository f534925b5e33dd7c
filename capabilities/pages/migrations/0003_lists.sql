-- The languages that there are, by steps from one to the next; and the names that lead nowhere, which are few among links.
CREATE INDEX page_version_lang ON page_version (lang, page);

CREATE INDEX page_link_missing ON page_link (name_key, page) WHERE stands AND target IS NULL;

DROP INDEX page_link_wanted;
