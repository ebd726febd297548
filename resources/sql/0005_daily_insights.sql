-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Numbers by day. Days are dates of the ad account's own time zone. The days of an ad account hang on one row here, and go
-- with its connection.
CREATE TABLE insight_series (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    ad_account_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    -- When somebody last synced the account, and the first day that anybody asked for.
    synced_at_ms INTEGER NOT NULL,
    wanted_since TEXT NOT NULL,
    UNIQUE (connection_id, ad_account_id),
    UNIQUE (id, organization_id),
    FOREIGN KEY (connection_id, organization_id) REFERENCES meta_connections (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- Which days are there. A provisional one was read so early that Meta may still change it.
CREATE TABLE insight_days (
    series_id TEXT NOT NULL,
    day TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    read_at_ms INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    PRIMARY KEY (series_id, day),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_series (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- What the ads of one ad set share, as Meta told it last. The number stands for it in the packed figures.
CREATE TABLE insight_day_ad_sets (
    series_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    organization_id TEXT NOT NULL,
    ad_set_id TEXT NOT NULL,
    ad_set_name TEXT NOT NULL,
    campaign_id TEXT NOT NULL,
    campaign_name TEXT NOT NULL,
    campaign_objective TEXT NOT NULL,
    optimization_goal TEXT NOT NULL,
    attribution_setting TEXT NOT NULL,
    result_indicator TEXT NOT NULL,
    PRIMARY KEY (series_id, number),
    UNIQUE (series_id, ad_set_id, campaign_id),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_series (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- Names of action types; the number stands for the name in the packed figures.
CREATE TABLE insight_day_action_types (
    series_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    organization_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (series_id, number),
    UNIQUE (series_id, name),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_series (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- The figures: a calendar month of some dozen ads, by ad id, packed (core/store/DaySegment.h). A row for each ad and day would
-- make a window of a large account a scan of millions of rows.
CREATE TABLE insight_day_segments (
    series_id TEXT NOT NULL,
    month TEXT NOT NULL,
    first_ad_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    ad_count INTEGER NOT NULL,
    figures BLOB NOT NULL,
    PRIMARY KEY (series_id, month, first_ad_id),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_series (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- The range of days that is being read, and how far the reading has come; at most one for an account.
CREATE TABLE insight_day_reads (
    series_id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    position TEXT NOT NULL,
    pages INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (series_id, organization_id),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_series (id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
-- What that reading has brought so far, an ad and month a row. Nobody sees it before the range is whole.
CREATE TABLE insight_day_staging (
    series_id TEXT NOT NULL,
    month TEXT NOT NULL,
    ad_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    figures BLOB NOT NULL,
    PRIMARY KEY (series_id, month, ad_id),
    FOREIGN KEY (series_id, organization_id) REFERENCES insight_day_reads (series_id, organization_id) ON DELETE CASCADE
) STRICT;
--;;
