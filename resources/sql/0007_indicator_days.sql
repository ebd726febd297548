-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The day that told an ad set's result indicator. Days are read newest first, and the goal that holds is that of the newest
-- day; empty: told by an earlier version, so that any day tells more.
ALTER TABLE insight_day_ad_sets ADD COLUMN indicator_day TEXT NOT NULL DEFAULT '';
--;;
