-- The ledger: what is written here is never changed and never taken away.

CREATE TABLE entry (
  entry    INTEGER PRIMARY KEY,   -- the leaf's index, from 0
  recorded INTEGER NOT NULL,      -- when, in milliseconds since 1970, UTC; never less than in the entry before
  leaf     BLOB NOT NULL          -- the leaf, byte for byte
) STRICT;

CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,       -- how many entries it stands for
  note BLOB NOT NULL              -- the signed note
) STRICT;

CREATE TABLE record (
  record  INTEGER PRIMARY KEY,    -- one for each kind and id
  subject TEXT NOT NULL           -- the random name the leaves know it by
) STRICT;

CREATE TABLE version (
  version INTEGER PRIMARY KEY,    -- in the order of entries; the rows of an entry in their order, right before its own content
  record  INTEGER NOT NULL,
  entry   INTEGER NOT NULL,       -- the leaf that commits to it
  row     INTEGER,                -- its place among the rows of that leaf; null = it is the leaf's own
  sealed  BLOB NOT NULL           -- its disclosures under the record's key
) STRICT;

CREATE UNIQUE INDEX version_of_entry ON version (entry) WHERE row IS NULL;

CREATE TABLE row_tile (
  entry  INTEGER NOT NULL,        -- the leaf that commits to the rows
  level  INTEGER NOT NULL,        -- 0 holds the rows' leaf hashes: the root still holds when a row was erased
  tile   INTEGER NOT NULL,        -- which of the level's tiles
  hashes BLOB NOT NULL,           -- up to 256 hashes
  PRIMARY KEY (entry, level, tile)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_key (
  record   INTEGER NOT NULL,
  audience TEXT NOT NULL,         -- who may read
  wrapped  BLOB NOT NULL,         -- the record's key under the workspace's
  PRIMARY KEY (record, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  record INTEGER PRIMARY KEY,
  entry  INTEGER NOT NULL         -- the leaf that says who erased it and why
) STRICT;

-- The readable copy: what pages and signs read. It can be made again from the disclosures.

CREATE TABLE readable (
  version INTEGER PRIMARY KEY,
  record  INTEGER NOT NULL,
  updated INTEGER,                -- the source's own time of change, in ticks since year 1, UTC
  json    BLOB NOT NULL           -- the evidence, byte for byte
) STRICT;

CREATE INDEX readable_of_record ON readable (record, version);

CREATE TABLE piece (
  record   INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  id       TEXT NOT NULL,
  version  INTEGER NOT NULL,      -- the version that counts
  versions INTEGER NOT NULL,      -- how many are held
  at       INTEGER NOT NULL,      -- when it happened, or else was recorded, in milliseconds since 1970, UTC
  UNIQUE (kind, id)
) STRICT;

CREATE INDEX piece_by_time ON piece (kind, at, record);

CREATE TABLE piece_count (
  kind   TEXT PRIMARY KEY,
  pieces INTEGER NOT NULL         -- how many there are of this kind
) STRICT, WITHOUT ROWID;

CREATE TABLE cached (
  name TEXT PRIMARY KEY,
  json BLOB NOT NULL,
  seal BLOB NOT NULL              -- so that a changed byte is noticed and the value worked out again
) STRICT, WITHOUT ROWID;

-- Append-only. Keys alone may go, and only through the door of an erasure that stands in the ledger.

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER checkpoint_remains BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER record_remains BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER version_stays BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER version_remains BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER row_tile_stays BEFORE UPDATE ON row_tile BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER row_tile_remains BEFORE DELETE ON row_tile BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER erasure_stays BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER erasure_remains BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER record_key_stays BEFORE UPDATE ON record_key BEGIN SELECT RAISE(ABORT, 'A key is never replaced.'); END;
CREATE TRIGGER record_key_remains BEFORE DELETE ON record_key
  WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.record = OLD.record)
  BEGIN SELECT RAISE(ABORT, 'A key goes only with an erasure in the ledger.'); END;
CREATE TRIGGER readable_stays BEFORE UPDATE ON readable BEGIN SELECT RAISE(ABORT, 'A version never changes.'); END;
CREATE TRIGGER readable_remains BEFORE DELETE ON readable
  WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.record = OLD.record)
  BEGIN SELECT RAISE(ABORT, 'A version goes only with an erasure in the ledger.'); END;
