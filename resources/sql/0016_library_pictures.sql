-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A print is of the picture that was received: there may be one where the picture itself is not kept. Those that are here
-- name a file instead; they are made anew of it.
DELETE FROM picture_prints;
--;;
ALTER TABLE picture_prints RENAME COLUMN thumbnail_file TO image_sha256;
