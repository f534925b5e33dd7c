-- What the front page and the pages of topics and organizations ask for. A statement's topics stand in a table of their own
-- to be looked up by; `filed` is false for those from before there was one, until a job has come to them.
ALTER TABLE statement ADD COLUMN filed BOOLEAN NOT NULL DEFAULT FALSE;

CREATE INDEX statement_unfiled ON statement (id) WHERE filed = FALSE;

CREATE TABLE statement_topic (
    topic TEXT COLLATE "C" NOT NULL,
    statement BLOB NOT NULL REFERENCES statement (id),
    PRIMARY KEY (topic, statement)
);

CREATE INDEX statement_topic_statement ON statement_topic (statement);

CREATE INDEX statement_made ON statement (made, id);

CREATE INDEX statement_closes ON statement (window_closes, id) WHERE window_closes IS NOT NULL;

CREATE INDEX statement_deadline ON statement (deadline, id) WHERE deadline IS NOT NULL;

CREATE INDEX statement_version_at ON statement_version (at, statement);

CREATE INDEX statement_comment_open ON statement_comment (statement, state)
    WHERE disposition IS NULL AND about <> 'reply';

CREATE INDEX statement_position_open ON statement_position (statement, round) WHERE state = 'open';

CREATE INDEX statement_endorsement_organization ON statement_endorsement (organization, statement)
    WHERE organization IS NOT NULL;
