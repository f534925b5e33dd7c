-- The instance itself: one row for each thing that its stewards have decided, as JSON.
CREATE TABLE network (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
