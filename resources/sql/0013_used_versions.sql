-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A version that something is made from is not written over, from the moment on that the work is queued.
ALTER TABLE creative_brief_versions ADD COLUMN is_used INTEGER NOT NULL DEFAULT 0 CHECK (is_used IN (0, 1));
--;;
-- The last seed that something was queued with.
ALTER TABLE creative_briefs ADD COLUMN last_seed INTEGER NOT NULL DEFAULT 0;
