-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A row for each layer and for each of those who named it, so that what a person says stands beside what a machine said.
CREATE TABLE creative_patterns (
    organization_id TEXT NOT NULL,
    creative_id TEXT NOT NULL,
    layer TEXT NOT NULL CHECK (layer IN ('visual', 'message', 'approach')),
    source TEXT NOT NULL CHECK (source IN ('local', 'provider', 'user')),
    pattern TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    model TEXT NOT NULL,
    low_resolution INTEGER NOT NULL CHECK (low_resolution IN (0, 1)),
    input_digest TEXT NOT NULL,
    extracted_at_ms INTEGER NOT NULL,
    PRIMARY KEY (organization_id, creative_id, layer, source),
    FOREIGN KEY (creative_id, organization_id) REFERENCES meta_creatives (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX creative_patterns_by_creative ON creative_patterns (creative_id, organization_id);
--;;
-- What was seen in a picture, so that the same picture is looked at once.
CREATE TABLE picture_facts (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    image_sha256 TEXT NOT NULL,
    analyser TEXT NOT NULL,
    facts TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    PRIMARY KEY (organization_id, image_sha256, analyser)
) STRICT;
--;;
CREATE INDEX picture_facts_by_age ON picture_facts (created_at_ms);
--;;
-- What counts of the layers, a row a tag: for filters and for results by tag. Written whenever a layer is.
CREATE TABLE creative_tags (
    organization_id TEXT NOT NULL,
    creative_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (creative_id, organization_id, tag),
    FOREIGN KEY (creative_id, organization_id) REFERENCES meta_creatives (id, organization_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
--;;
