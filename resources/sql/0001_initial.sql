-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are epoch milliseconds UTC, money is in millionths of the account's currency, booleans are 0 or 1, ids are made by the app.
-- A statement ends with a line of two dashes and two semicolons.

CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO organizations (id, name, name_fold, created_at_ms) VALUES ('org_default', 'Default', 'default', 0);
--;;
CREATE TABLE meta_connections (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    meta_user_id TEXT NOT NULL,
    meta_user_name TEXT NOT NULL,
    meta_app_id TEXT NOT NULL,
    scopes TEXT NOT NULL,
    expires_at_ms INTEGER,
    expiry_known INTEGER NOT NULL CHECK (expiry_known IN (0, 1)),
    data_access_expires_at_ms INTEGER,
    renewal TEXT NOT NULL,
    needs_login INTEGER NOT NULL CHECK (needs_login IN (0, 1)),
    disconnected_at_ms INTEGER,
    purge_at_ms INTEGER,
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (organization_id, meta_user_id),
    UNIQUE (id, organization_id)
) STRICT;
--;;
CREATE TABLE meta_ad_accounts (
    connection_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    status INTEGER NOT NULL,
    disable_reason INTEGER NOT NULL,
    business_id TEXT NOT NULL,
    business_name TEXT NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    PRIMARY KEY (connection_id, id),
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE meta_ad_sets (
    connection_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    optimization_goal TEXT NOT NULL,
    custom_conversion_id TEXT NOT NULL,
    custom_event_type TEXT NOT NULL,
    custom_event_name TEXT NOT NULL,
    fetched_at_ms INTEGER NOT NULL,
    PRIMARY KEY (connection_id, id),
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX meta_ad_sets_by_account ON meta_ad_sets (connection_id, ad_account_id);
--;;
CREATE TABLE insight_fetches (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    cache_key TEXT NOT NULL,
    job_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('running', 'complete')),
    position TEXT NOT NULL,
    pages INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (id, organization_id),
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX insight_fetches_by_cache_key ON insight_fetches (cache_key);
--;;
CREATE INDEX insight_fetches_by_connection ON insight_fetches (connection_id);
--;;
CREATE TABLE meta_insight_cache (
    cache_key TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    objective TEXT NOT NULL,
    conversion_event TEXT NOT NULL,
    fetch_id TEXT NOT NULL,
    fetched_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    FOREIGN KEY (fetch_id, organization_id) REFERENCES insight_fetches (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX meta_insight_cache_by_fetch ON meta_insight_cache (fetch_id);
--;;
CREATE INDEX meta_insight_cache_by_connection ON meta_insight_cache (connection_id, ad_account_id);
--;;
-- day is the empty text for the window grain, so that the key holds for both grains.
CREATE TABLE ad_insights (
    fetch_id TEXT NOT NULL,
    ad_id TEXT NOT NULL,
    day TEXT NOT NULL,
    grain TEXT NOT NULL CHECK (grain IN ('window', 'day')),
    organization_id TEXT NOT NULL,
    ad_name TEXT NOT NULL,
    ad_set_id TEXT NOT NULL,
    ad_set_name TEXT NOT NULL,
    campaign_id TEXT NOT NULL,
    campaign_name TEXT NOT NULL,
    campaign_objective TEXT NOT NULL,
    optimization_goal TEXT NOT NULL,
    attribution_setting TEXT NOT NULL,
    currency TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    impressions INTEGER NOT NULL,
    spend_micros INTEGER NOT NULL,
    clicks INTEGER,
    inline_link_clicks INTEGER,
    reach INTEGER,
    actions TEXT NOT NULL,
    action_values TEXT NOT NULL,
    result_indicator TEXT NOT NULL,
    result_value REAL,
    thru_plays REAL,
    video_plays REAL,
    video_p25 REAL,
    video_p50 REAL,
    video_p75 REAL,
    video_p100 REAL,
    video_average_seconds REAL,
    quality_ranking TEXT NOT NULL,
    engagement_rate_ranking TEXT NOT NULL,
    conversion_rate_ranking TEXT NOT NULL,
    PRIMARY KEY (fetch_id, ad_id, day),
    FOREIGN KEY (fetch_id, organization_id) REFERENCES insight_fetches (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE meta_creatives (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    meta_ad_id TEXT NOT NULL,
    meta_creative_id TEXT NOT NULL,
    ad_name TEXT NOT NULL,
    effective_status TEXT NOT NULL,
    format TEXT NOT NULL,
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    description TEXT NOT NULL,
    call_to_action TEXT NOT NULL,
    link_url TEXT NOT NULL,
    image_url TEXT NOT NULL,
    image_hash TEXT NOT NULL,
    video_id TEXT NOT NULL,
    thumbnail_url TEXT NOT NULL,
    permalink TEXT NOT NULL,
    card_count INTEGER NOT NULL,
    picture_state TEXT NOT NULL,
    image_sha256 TEXT NOT NULL,
    thumbnail_file TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    perceptual_hash TEXT NOT NULL,
    difference_hash TEXT NOT NULL,
    ingested_at_ms INTEGER,
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (connection_id, ad_account_id, meta_ad_id),
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX meta_creatives_by_image ON meta_creatives (image_sha256) WHERE image_sha256 <> '';
--;;
CREATE TABLE meta_creative_config (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    ad_account_id TEXT NOT NULL,
    objective TEXT NOT NULL,
    conversion_event TEXT NOT NULL DEFAULT '',
    min_spend_micros INTEGER,
    min_conversions REAL,
    min_impressions INTEGER,
    updated_at_ms INTEGER NOT NULL,
    PRIMARY KEY (organization_id, ad_account_id, objective)
) STRICT;
--;;
CREATE TABLE queue_jobs (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    type TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('pending', 'processing', 'waiting_login', 'postponed', 'completed', 'failed', 'cancelled')),
    parent_id TEXT REFERENCES queue_jobs (id) ON DELETE SET NULL,
    root_id TEXT NOT NULL,
    priority INTEGER NOT NULL,
    dedupe_key TEXT,
    serial_key TEXT,
    payload TEXT NOT NULL,
    result TEXT NOT NULL,
    error TEXT,
    wait_reason TEXT,
    run_at_ms INTEGER NOT NULL,
    progress REAL NOT NULL,
    stage TEXT NOT NULL,
    stage_values TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 0),
    max_attempts INTEGER NOT NULL CHECK (max_attempts >= 1),
    crash_count INTEGER NOT NULL CHECK (crash_count >= 0),
    cancel_requested INTEGER NOT NULL CHECK (cancel_requested IN (0, 1)),
    worked_ms INTEGER NOT NULL,
    lease_token TEXT,
    lease_until_ms INTEGER,
    worker_id TEXT,
    created_at_ms INTEGER NOT NULL,
    started_at_ms INTEGER,
    finished_at_ms INTEGER,
    updated_at_ms INTEGER NOT NULL,
    CHECK ((state = 'processing') = (lease_token IS NOT NULL)),
    CHECK ((state IN ('completed', 'failed', 'cancelled')) = (finished_at_ms IS NOT NULL))
) STRICT;
--;;
CREATE UNIQUE INDEX queue_jobs_live_dedupe ON queue_jobs (dedupe_key)
    WHERE dedupe_key IS NOT NULL AND state NOT IN ('completed', 'failed', 'cancelled');
--;;
-- The queue itself keeps two jobs of one serial key from running side by side, whatever a claimer does.
CREATE UNIQUE INDEX queue_jobs_running_serial ON queue_jobs (serial_key)
    WHERE serial_key IS NOT NULL AND state = 'processing';
--;;
CREATE INDEX queue_jobs_claimable ON queue_jobs (priority, run_at_ms, id) WHERE state IN ('pending', 'postponed');
--;;
CREATE INDEX queue_jobs_by_state ON queue_jobs (state, created_at_ms);
--;;
CREATE INDEX queue_jobs_by_root ON queue_jobs (root_id);
--;;
CREATE INDEX queue_jobs_by_parent ON queue_jobs (parent_id);
--;;
CREATE INDEX queue_jobs_by_connection ON queue_jobs (connection_id, type, created_at_ms);
--;;
-- No organization: Meta counts calls by app and by account, whichever workspace asks.
CREATE TABLE rate_budgets (
    scope TEXT NOT NULL PRIMARY KEY,
    blocked_until_ms INTEGER,
    usage_pct REAL NOT NULL,
    reason TEXT NOT NULL,
    updated_at_ms INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE meta_audit_logs (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
--;;
CREATE INDEX meta_audit_logs_by_organization ON meta_audit_logs (organization_id, seq);
--;;
CREATE TRIGGER meta_audit_logs_no_update BEFORE UPDATE ON meta_audit_logs
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--;;
CREATE TRIGGER meta_audit_logs_no_delete BEFORE DELETE ON meta_audit_logs
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--;;
CREATE TABLE ai_metrics (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    service TEXT NOT NULL,
    operation TEXT NOT NULL,
    started_at_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    success INTEGER NOT NULL CHECK (success IN (0, 1)),
    error_code TEXT NOT NULL,
    cost_micros INTEGER NOT NULL,
    currency TEXT NOT NULL,
    metadata TEXT NOT NULL
) STRICT;
--;;
CREATE INDEX ai_metrics_by_operation ON ai_metrics (service, operation, started_at_ms);
--;;
