-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When Meta last told the usage, and when all of it is free again: a figure without its time cannot grow old.
ALTER TABLE rate_budgets ADD COLUMN usage_at_ms INTEGER;
--;;
ALTER TABLE rate_budgets ADD COLUMN free_at_ms INTEGER;
--;;
-- The job that made the call; empty for a call that belongs to none.
ALTER TABLE ai_metrics ADD COLUMN job_id TEXT NOT NULL DEFAULT '';
--;;
CREATE INDEX ai_metrics_by_job ON ai_metrics (job_id, service);
--;;
-- A row while the profile's queue is paused. No organization: one program runs the workers for all of them.
CREATE TABLE queue_pauses (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'queue'),
    since_ms INTEGER NOT NULL
) STRICT;
--;;
