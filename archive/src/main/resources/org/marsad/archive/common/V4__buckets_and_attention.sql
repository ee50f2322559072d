-- Buckets have other numbers, those of one time side by side: the claims of every incident are laid into them anew, and its row is written
-- anew beside (Upgrade), which goes by the missing number of an entry.
DELETE FROM bucket;
UPDATE incident SET changed = NULL;

-- Why a person should look at an incident.
ALTER TABLE incident ADD COLUMN attention TEXT;
