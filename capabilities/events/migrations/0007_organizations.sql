-- Which organizations of the directory hold an event, by their ids with spaces between them; and beside, one by one, for
-- their pages. What a source says of organizers is compared with what an organization is called.
ALTER TABLE event ADD COLUMN organizations TEXT NOT NULL DEFAULT '';

CREATE TABLE event_organization (
    event BLOB NOT NULL REFERENCES event (id),
    organization BLOB NOT NULL,
    starts BIGINT NOT NULL,
    PRIMARY KEY (event, organization)
);

CREATE INDEX event_organization_starts ON event_organization (organization, starts, event);

CREATE INDEX event_organizers ON event (organizers, starts, id);

-- What the feed of news asks for: the latest changes.
CREATE INDEX event_changed ON event (changed, id);

-- The title in small letters, by which texts lead here: [[Town meeting]].
ALTER TABLE event ADD COLUMN called TEXT COLLATE "C" NOT NULL DEFAULT '';

UPDATE event SET called = LOWER(title);

CREATE INDEX event_called ON event (called, id);
