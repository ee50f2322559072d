-- What lists, facets and maps of incidents ask besides: names in two languages, where on the map, who did it and whom it befell; and the
-- entry of the log with which a row was last written, so that whoever holds the rows in memory fetches those alone that changed.
ALTER TABLE incident ADD COLUMN place_en TEXT;
ALTER TABLE incident ADD COLUMN spot TEXT;
ALTER TABLE incident ADD COLUMN spot_en TEXT;
ALTER TABLE incident ADD COLUMN spot_kind VARCHAR(12);
ALTER TABLE incident ADD COLUMN lat DOUBLE PRECISION;
ALTER TABLE incident ADD COLUMN lon DOUBLE PRECISION;
ALTER TABLE incident ADD COLUMN radius INTEGER;
ALTER TABLE incident ADD COLUMN changed BIGINT;
ALTER TABLE incident_side ADD COLUMN name TEXT;
ALTER TABLE incident_side ADD COLUMN name_en TEXT;
ALTER TABLE incident_side ADD COLUMN acted INTEGER;
ALTER TABLE incident_side ADD COLUMN suffered INTEGER;
CREATE INDEX incident_changed ON incident (changed);
