// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString StoreErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::ProfileUnreadable:
        return values.has("path") ? tr("The data at %1 cannot be opened. Nothing was changed. Check that the place "
                                       "exists and that you may read and write it.")
                                        .arg(values["path"])
                                  : tr("The data folder cannot be opened. Nothing was changed. Check that it exists "
                                       "and that you may read and write it.");
    case Reason::DatabaseTooNew:
        return tr("This data was written by a newer version of the app (format %1, while this version knows %2). "
                  "Nothing was changed. Install the newer version.")
            .arg(values["found"], values["known"]);
    case Reason::DatabaseBusy:
        return tr("Another program is using the data at this moment. Nothing was lost. Try again in a few seconds.");
    case Reason::DatabaseCorrupt:
        return tr("The data file is damaged. Your ads at Meta are not affected. Restore the newest backup from the "
                  "“backups” folder.");
    case Reason::DatabaseReadOnly:
        return tr("The data folder is write-protected, so nothing new can be saved. What is there can still be read. "
                  "Allow writing to it and try again.");
    case Reason::DatabaseFailed:
        return tr("The data could not be read or saved. The last complete state is kept. Restart the app; if it "
                  "happens again, report it with the log.");
    case Reason::MigrationFailed:
        return values.has("migration") ? tr("The data could not be brought to the format of this version (step %1). It "
                                            "is as it was before. Check the free disk space and start again.")
                                             .arg(values["migration"])
                                       : tr("The data could not be brought to the format of this version. It is as it "
                                            "was before. Check the free disk space and start again.");
    case Reason::MigrationChanged:
        return values.has("migration") ? tr("Another build of the app prepared this data differently (step %1), so it "
                                            "was left as it is. Use the version that you used before.")
                                             .arg(values["migration"])
                                       : tr("Another build of the app prepared this data differently, so it was left "
                                            "as it is. Use the version that you used before.");
    case Reason::DiskIsFull:
        return tr("The disk is full. What was saved before is kept. Free some space and try again.");
    default:
        return {};
    }
}

} // namespace mci::text
