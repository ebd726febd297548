-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who said that a variation may be used: the person that was logged in to Meta then; empty where nobody was, or nothing was said.
ALTER TABLE creative_variations ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
