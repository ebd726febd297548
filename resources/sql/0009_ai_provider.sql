-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was allowed, to whom and by which words. Rows are never deleted: a withdrawal is noted in its row.
CREATE TABLE consents (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    purpose TEXT NOT NULL,
    host TEXT NOT NULL,
    server TEXT NOT NULL,
    model TEXT NOT NULL,
    text_version TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    locale TEXT NOT NULL,
    app_version TEXT NOT NULL,
    given_at_ms INTEGER NOT NULL,
    withdrawn_at_ms INTEGER CHECK (withdrawn_at_ms >= given_at_ms)
) STRICT;
--;;
-- At most one stands for a purpose.
CREATE UNIQUE INDEX consents_that_stand ON consents (organization_id, purpose) WHERE withdrawn_at_ms IS NULL;
--;;
-- The ledger: a row for each call to a provider. Outlives the creative it was about.
CREATE TABLE ai_calls (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT REFERENCES organizations (id),
    creative_id TEXT,
    purpose TEXT NOT NULL,
    server TEXT NOT NULL,
    host TEXT NOT NULL,
    model TEXT NOT NULL,
    request_sha256 TEXT,
    picture_sha256 TEXT,
    request_bytes INTEGER NOT NULL CHECK (request_bytes >= 0),
    input_tokens INTEGER CHECK (input_tokens >= 0),
    cached_tokens INTEGER CHECK (cached_tokens >= 0),
    output_tokens INTEGER CHECK (output_tokens >= 0),
    cost_micros INTEGER CHECK (cost_micros >= 0),
    cost_estimated INTEGER NOT NULL CHECK (cost_estimated IN (0, 1)),
    http_status INTEGER NOT NULL,
    request_id TEXT,
    error_code TEXT,
    error_reason TEXT,
    consent_id TEXT REFERENCES consents (id),
    started_at_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('answered', 'failed', 'cancelled', 'interrupted'))
) STRICT;
--;;
CREATE INDEX ai_calls_by_time ON ai_calls (started_at_ms);
--;;
CREATE INDEX ai_calls_by_organization ON ai_calls (organization_id, started_at_ms);
--;;
-- Money that calls under way may cost, so that calls side by side do not overrun the cap together.
CREATE TABLE ai_reservations (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    creative_id TEXT NOT NULL,
    server TEXT NOT NULL,
    host TEXT NOT NULL,
    model TEXT NOT NULL,
    consent_id TEXT NOT NULL REFERENCES consents (id),
    micros INTEGER NOT NULL CHECK (micros >= 0),
    created_at_ms INTEGER NOT NULL
) STRICT;
--;;
-- What a provider answered: the same question is not paid for twice.
CREATE TABLE ai_results (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    question TEXT NOT NULL,
    patterns TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    PRIMARY KEY (organization_id, question)
) STRICT;
--;;
CREATE INDEX ai_results_by_age ON ai_results (created_at_ms);
--;;
-- Prices that the user wrote, in place of those that come with the app.
CREATE TABLE ai_prices (
    model TEXT NOT NULL PRIMARY KEY,
    input_micros INTEGER NOT NULL CHECK (input_micros >= 0),
    cached_micros INTEGER NOT NULL CHECK (cached_micros >= 0),
    output_micros INTEGER NOT NULL CHECK (output_micros >= 0),
    as_of TEXT NOT NULL
) STRICT;
--;;
