-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What new creatives are to be about. `version` is the latest; what was removed can be had back.
CREATE TABLE creative_briefs (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at_ms INTEGER NOT NULL,
    removed_at_ms INTEGER,
    UNIQUE (id, organization_id)
) STRICT;
--;;
CREATE INDEX creative_briefs_by_organization ON creative_briefs (organization_id);
--;;
CREATE TABLE creative_brief_versions (
    brief_id TEXT NOT NULL REFERENCES creative_briefs (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    draft TEXT NOT NULL,
    saved_at_ms INTEGER NOT NULL,
    PRIMARY KEY (brief_id, version)
) STRICT, WITHOUT ROWID;
--;;
-- What came of a brief, with the draft as it was then.
CREATE TABLE creative_outputs (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    brief_id TEXT NOT NULL,
    brief_version INTEGER NOT NULL CHECK (brief_version >= 1),
    draft TEXT NOT NULL,
    facts TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL,
    removed_at_ms INTEGER,
    FOREIGN KEY (brief_id, organization_id) REFERENCES creative_briefs (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX creative_outputs_by_organization ON creative_outputs (organization_id, made_at_ms);
--;;
CREATE INDEX creative_outputs_by_brief ON creative_outputs (brief_id, organization_id);
--;;
CREATE TABLE creative_variations (
    id TEXT NOT NULL PRIMARY KEY,
    output_id TEXT NOT NULL REFERENCES creative_outputs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    shown INTEGER NOT NULL CHECK (shown >= 1),
    approved_at_ms INTEGER,
    UNIQUE (output_id, number)
) STRICT;
--;;
-- Every state that a variation was in; rows are added and never changed.
CREATE TABLE creative_variation_revisions (
    variation_id TEXT NOT NULL REFERENCES creative_variations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL,
    PRIMARY KEY (variation_id, number)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE brand_kits (
    organization_id TEXT NOT NULL PRIMARY KEY REFERENCES organizations (id),
    kit TEXT NOT NULL,
    updated_at_ms INTEGER NOT NULL
) STRICT;
--;;
-- What tells copies of a creative's picture, so that a library need not be looked at anew. Goes with its creative.
CREATE TABLE picture_prints (
    creative_id TEXT NOT NULL PRIMARY KEY REFERENCES meta_creatives (id) ON DELETE CASCADE,
    thumbnail_file TEXT NOT NULL,
    format INTEGER NOT NULL,
    print BLOB NOT NULL
) STRICT, WITHOUT ROWID;
