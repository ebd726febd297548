-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The beginning of a ranked view, so that it can be shown before all its rows are read. It goes with its fetch.
CREATE TABLE view_heads (
    view_key TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    fetch_id TEXT NOT NULL,
    content TEXT NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    FOREIGN KEY (fetch_id, organization_id) REFERENCES insight_fetches (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX view_heads_by_fetch ON view_heads (fetch_id, organization_id);
--;;
