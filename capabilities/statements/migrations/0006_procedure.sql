-- The network's rules for statements, each version of them; the one with the highest number holds for what is proposed.
CREATE TABLE statement_rules (
    number BIGINT NOT NULL PRIMARY KEY,
    rules TEXT NOT NULL,
    by_person BLOB,
    at BIGINT NOT NULL
);

-- The evidence of each round, from the first draft to a publication: windows as they were held, what last call was
-- about, how it came out. `excused`: that the window is too short stands in statement_check.
CREATE TABLE statement_round (
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT NOT NULL,
    comments_opened BIGINT,
    comments_closes BIGINT,
    comments_hours BIGINT,
    comments_excused BOOLEAN NOT NULL,
    calls BIGINT NOT NULL,
    call_opened BIGINT,
    call_closes BIGINT,
    call_hours BIGINT,
    call_excused BOOLEAN NOT NULL,
    called BIGINT,
    outcome TEXT,
    outcome_by BLOB,
    outcome_at BIGINT,
    version BIGINT,
    PRIMARY KEY (statement, number)
);

-- What was found of each condition when a step was taken; of broken ones, who went on, and their public reason.
CREATE TABLE statement_check (
    statement BLOB NOT NULL REFERENCES statement (id),
    round BIGINT NOT NULL,
    number BIGINT NOT NULL,
    step TEXT NOT NULL,
    condition TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT,
    by_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, round, number)
);

-- Who was told: the message that the channel took.
CREATE TABLE statement_notice (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    round BIGINT NOT NULL,
    what TEXT NOT NULL,
    channel_kind TEXT NOT NULL,
    channel BLOB NOT NULL,
    title TEXT NOT NULL,
    message_kind TEXT NOT NULL,
    message BLOB NOT NULL,
    link TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX statement_notice_statement ON statement_notice (statement, round, id);

-- Facilitators who hold that it is urgent; two from different regions make it so.
CREATE TABLE statement_urgency (
    statement BLOB NOT NULL REFERENCES statement (id),
    round BIGINT NOT NULL,
    person BLOB NOT NULL,
    region TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, round, person)
);

-- Positions, one a person and round; `calls` is the last call in which it was last taken. An objection has a ground, a
-- state and at length an answer. The salt goes with the person, and with it what the log says of who it was.
CREATE TABLE statement_position (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    round BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    person BLOB,
    stance TEXT NOT NULL,
    ground TEXT,
    reason TEXT,
    how TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT,
    answer TEXT,
    answered_by BLOB,
    answered_at BIGINT,
    salt BLOB
);

CREATE UNIQUE INDEX statement_position_person ON statement_position (statement, round, person);

CREATE INDEX statement_position_of ON statement_position (person, id);

-- What those whose objections stand have to say together.
CREATE TABLE statement_minority (
    statement BLOB NOT NULL REFERENCES statement (id),
    round BIGINT NOT NULL,
    body TEXT NOT NULL,
    by_person BLOB,
    at BIGINT NOT NULL,
    PRIMARY KEY (statement, round)
);
