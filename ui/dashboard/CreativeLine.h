// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

struct CreativeLineContent
{
    QString creativeId;
    QString thumbnailFile;
    QString icon;
    Role color = Role::Text2;
    Role soft = Role::Sunken;
    QString title;
    QString caption;
    /** The whole evidence. */
    QString toolTip;
};

/** A sentence about one creative: a symbol, what it is and why, its picture, and the way to it. */
class CreativeLine final : public QWidget
{
    Q_OBJECT

public:
    CreativeLine(Look &look, ThumbnailStore &thumbnails, const CreativeLineContent &content, QWidget *parent);

Q_SIGNALS:
    void opened(const QString &creativeId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    CreativeLineContent m_content;
};

} // namespace mci::ui
