-- Which process has claimed a job: when it starts again, it goes on at once with what it was doing.
ALTER TABLE job ADD COLUMN claimed_by BLOB;

CREATE INDEX job_claimed_by ON job (claimed_by);
