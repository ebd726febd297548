-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The key that lets a mark prove that its creative belongs to its organization.
CREATE UNIQUE INDEX meta_creatives_by_organization ON meta_creatives (id, organization_id);
--;;
CREATE TABLE creative_marks (
    organization_id TEXT NOT NULL,
    creative_id TEXT NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    updated_at_ms INTEGER NOT NULL,
    PRIMARY KEY (organization_id, creative_id),
    FOREIGN KEY (creative_id, organization_id) REFERENCES meta_creatives (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX creative_marks_by_creative ON creative_marks (creative_id, organization_id);
--;;
