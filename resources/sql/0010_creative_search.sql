-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is said of and in creatives, by words; without accents, as people type.
CREATE VIRTUAL TABLE creative_search USING fts5 (
    name, headline, body, description, image_text, tokenize = 'unicode61 remove_diacritics 2'
);
--;;
-- Its rows, which are known by number alone, and which of them have to be written anew. Nothing that a schema does by itself may
-- write such a table, so triggers only take note here; whoever changes creatives then has the search follow.
CREATE TABLE creative_search_rows (
    id INTEGER PRIMARY KEY,
    creative_id TEXT NOT NULL UNIQUE REFERENCES meta_creatives (id) ON DELETE CASCADE,
    stale INTEGER NOT NULL CHECK (stale IN (0, 1))
) STRICT;
--;;
CREATE INDEX creative_search_rows_stale ON creative_search_rows (id) WHERE stale = 1;
--;;
CREATE TABLE creative_search_removed (id INTEGER PRIMARY KEY) STRICT;
--;;
INSERT INTO creative_search_rows (creative_id, stale) SELECT id, 0 FROM meta_creatives ORDER BY id;
--;;
INSERT INTO creative_search (rowid, name, headline, body, description, image_text)
    SELECT creative_search_rows.id, ad_name, headline, body, description,
        coalesce((SELECT group_concat(coalesce(json_extract(pattern, '$.imageText'), '') || char(10)
                || coalesce(json_extract(pattern, '$.cta'), ''), char(10))
            FROM creative_patterns WHERE creative_patterns.creative_id = meta_creatives.id AND layer = 'message'), '')
    FROM meta_creatives JOIN creative_search_rows ON creative_search_rows.creative_id = meta_creatives.id;
--;;
CREATE TRIGGER meta_creatives_search_insert AFTER INSERT ON meta_creatives BEGIN
    INSERT INTO creative_search_rows (creative_id, stale) VALUES (new.id, 1);
END;
--;;
CREATE TRIGGER meta_creatives_search_update AFTER UPDATE OF ad_name, headline, body, description ON meta_creatives
    WHEN old.ad_name <> new.ad_name OR old.headline <> new.headline OR old.body <> new.body
        OR old.description <> new.description
BEGIN
    UPDATE creative_search_rows SET stale = 1 WHERE creative_id = new.id;
END;
--;;
CREATE TRIGGER creative_patterns_search_insert AFTER INSERT ON creative_patterns WHEN new.layer = 'message' BEGIN
    UPDATE creative_search_rows SET stale = 1 WHERE creative_id = new.creative_id;
END;
--;;
CREATE TRIGGER creative_patterns_search_update AFTER UPDATE OF pattern ON creative_patterns
    WHEN new.layer = 'message' AND old.pattern <> new.pattern
BEGIN
    UPDATE creative_search_rows SET stale = 1 WHERE creative_id = new.creative_id;
END;
--;;
CREATE TRIGGER creative_patterns_search_delete AFTER DELETE ON creative_patterns WHEN old.layer = 'message' BEGIN
    UPDATE creative_search_rows SET stale = 1 WHERE creative_id = old.creative_id;
END;
--;;
CREATE TRIGGER creative_search_rows_delete AFTER DELETE ON creative_search_rows BEGIN
    INSERT OR IGNORE INTO creative_search_removed (id) VALUES (old.id);
END;
