// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString JobsErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::JobTypeUnknown:
        return values.has("type")
            ? tr("This version of the app cannot do a job of the type %1, so it was left alone. Update the app.")
                  .arg(values["type"])
            : tr("This version of the app cannot do a job of this type, so it was left alone. Update the app.");
    case Reason::JobCrashedRepeatedly:
        return values.number("crashes") > 0 ? tr("The app stopped %n time(s) in the middle of this job, so the job was "
                                                 "set aside; all others go on. Report it with "
                                                 "the log before you start it again.",
                                                 "", values.number("crashes"))
                                            : tr("The app stopped repeatedly in the middle of this job, so the job was "
                                                 "set aside; all others go on. Report it with "
                                                 "the log before you start it again.");
    case Reason::JobLivedTooLong:
        return tr("This job took longer than a job may take and was ended. What it had saved is kept. Start it again.");
    case Reason::JobLeaseLost:
        return tr("Another run took this job over because this one did not report in time. Nothing is lost. Wait for "
                  "its result.");
    case Reason::WorkersElsewhere:
        return values.has("pid") ? tr("Another program (process %1) already does the work of this profile. Nothing is "
                                      "lost. Let it finish, or close it first.")
                                       .arg(values["pid"])
                                 : tr("Another program already does the work of this profile. Nothing is lost. Let it "
                                      "finish, or close it first.");
    case Reason::LoginNeeded:
        return tr("This connection needs a new login. Nothing was deleted, and waiting work goes on afterwards. Sign "
                  "in again.");
    case Reason::Cancelled:
        return tr("Cancelled. What had arrived is kept.");
    case Reason::InternalFault:
        return tr("The app made a mistake of its own. What was saved is unchanged. Restart the app; if it happens "
                  "again, report it with the log.");
    default:
        return {};
    }
}

} // namespace mci::text
