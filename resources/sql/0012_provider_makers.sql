-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Models that make pictures have a price for each.
ALTER TABLE ai_prices ADD COLUMN picture_micros INTEGER CHECK (picture_micros >= 0);
--;;
-- What the money is kept for; creative_id is empty where it is for no creative that is there already.
ALTER TABLE ai_reservations ADD COLUMN purpose TEXT NOT NULL DEFAULT 'ai_analysis';
--;;
