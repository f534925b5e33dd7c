-- What people say about a page. `head` is the comment that a reply stands under. Of one that was taken back while there
-- are replies to it, nothing but its place stays.
CREATE TABLE page_comment (
    id BLOB NOT NULL PRIMARY KEY,
    page BLOB NOT NULL REFERENCES page (id),
    head BLOB,
    person BLOB,
    name TEXT,
    words TEXT,
    at BIGINT NOT NULL,
    edited BIGINT,
    resolved BIGINT,
    resolved_by BLOB
);

CREATE INDEX page_comment_page ON page_comment (page, head, id);

CREATE INDEX page_comment_head ON page_comment (head, id);

CREATE INDEX page_comment_person ON page_comment (person, id);

CREATE INDEX page_comment_resolved_by ON page_comment (resolved_by, id);
