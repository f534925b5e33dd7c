-- What a paper says, where that could be read out of its file: Markdown, out of which passages can be taken over.
CREATE TABLE paper_text (
    paper BLOB NOT NULL PRIMARY KEY REFERENCES paper (id),
    text TEXT NOT NULL
);
