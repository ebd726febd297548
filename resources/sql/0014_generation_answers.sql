-- SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a provider answered to a generation that is not done yet, so that its next try does not pay again. Goes with its job.
CREATE TABLE generation_answers (
    job_id TEXT NOT NULL REFERENCES queue_jobs (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (job_id, part)
) STRICT, WITHOUT ROWID;
