-- Mail that is only passing through: nobody keeps it once its copies have gone out.
ALTER TABLE mail_raw ADD COLUMN passing BOOLEAN NOT NULL DEFAULT FALSE;

CREATE INDEX parcel_raw ON parcel (raw);

CREATE INDEX mail_raw_passing ON mail_raw (stored) WHERE passing = TRUE;
