// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString ImagingErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::ImageTooLarge:
        return tr("The picture is larger than this app opens. The ad's numbers are not affected. Look at the ad in Ads "
                  "Manager.");
    case Reason::ImageFormatRefused:
        return tr("The picture has a format that this app does not open. The ad's numbers are not affected. Look at "
                  "the ad in Ads Manager.");
    case Reason::ImageCorrupt:
        return tr("The picture arrived damaged. The ad's numbers are not affected. Sync again to fetch it once more.");
    case Reason::ImageMissing:
        return tr("Meta has no picture for this ad any more. The ad's numbers are not affected. Look at the ad in Ads "
                  "Manager.");
    case Reason::ImageLinkExpired:
        return tr(
            "Meta's link to the picture has expired. The ad's numbers are not affected. Sync again to get a new link.");
    case Reason::AnalyserMissing:
        return tr("The part of this app that looks at pictures is missing or does not start: %1. Nothing was lost. Install "
                  "the app again.")
            .arg(values["path"]);
    case Reason::AnalysisFailed:
        return tr("The picture could not be analyzed. Nothing was lost. Analyze it again; the other creatives are not "
                  "affected.");
    case Reason::LexiconBroken:
        return tr("The word list %1 cannot be read at \"%2\". Nothing was lost. Mend that entry, or remove the file to go by "
                  "the app's own list.")
            .arg(values["path"], values["value"]);
    default:
        return {};
    }
}

} // namespace mci::text
