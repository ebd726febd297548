// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PictureText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

class PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
public:
    static QString state(domain::PictureState state)
    {
        switch (state) {
        case domain::PictureState::Pending:
            return tr("The picture has not been fetched yet.");
        case domain::PictureState::Stored:
            return {};
        case domain::PictureState::NoPicture:
            return tr("This ad has no picture of its own.");
        case domain::PictureState::Expired:
            return tr("Meta's link to the picture has expired. Sync again to get a new one.");
        case domain::PictureState::Refused:
            return tr("The picture is too large, or its format or address is one that this app does not open.");
        case domain::PictureState::Failed:
            return tr("The picture could not be fetched. The next sync tries again.");
        case domain::PictureState::MetadataOnly:
            return tr("Pictures are not kept on this computer. Turn the picture store on in the settings to see them.");
        }
        return {};
    }

    static QString format(domain::CreativeFormat format)
    {
        switch (format) {
        case domain::CreativeFormat::Unknown:
            return tr("Unknown format");
        case domain::CreativeFormat::Image:
            return tr("Image");
        case domain::CreativeFormat::Video:
            return tr("Video");
        case domain::CreativeFormat::Carousel:
            return tr("Carousel");
        case domain::CreativeFormat::Dynamic:
            return tr("Dynamic creative");
        case domain::CreativeFormat::Catalog:
            return tr("Catalog");
        }
        return {};
    }
};

} // namespace

QString pictureStateText(domain::PictureState state)
{
    return PictureText::state(state);
}

QString creativeFormatText(domain::CreativeFormat format)
{
    return PictureText::format(format);
}

} // namespace mci::text
