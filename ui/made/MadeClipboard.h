// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"

#include <memory>

#include <QObject>

class QMimeData;

namespace mci::ui {

class PictureDesk;

/** What other programs get of a variation: its picture's file (empty: without), the picture itself, and its texts. */
[[nodiscard]] std::unique_ptr<QMimeData> madeMimeData(const services::MadeVariation &variation,
                                                      const QString &pictureFile, const QImage &picture);

/** Puts variations on the system's clipboard; a picture that is too similar never. GUI thread. */
class MadeClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit MadeClipboard(PictureDesk &desk, QObject *parent = nullptr);

    /** The texts; the picture joins them once it is read. */
    void copy(const services::MadeVariation &variation, const QString &folder);
    void copyText(const services::MadeVariation &variation);
    /** Of all that may leave. */
    void copyTexts(const services::MadeOutput &output);

private:
    PictureDesk &m_desk;
    /** Counts what was copied, so that a late picture does not replace something newer. */
    int m_turn = 0;
};

} // namespace mci::ui
