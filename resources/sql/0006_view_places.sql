-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which places the ads of a ranked view had, on its numbers now and on those before, so that what moved can be told. A view
-- is known by its rules and the length of its window, since "the last 30 days" is another window each day.
CREATE TABLE view_places (
    view_key TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    fetched_at_ms INTEGER NOT NULL,
    ads TEXT NOT NULL,
    -- Null, and without ads, before the second ranking.
    fetched_before_ms INTEGER,
    ads_before TEXT NOT NULL,
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX view_places_by_connection ON view_places (connection_id, organization_id);
--;;
