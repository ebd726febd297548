// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "theme/Look.h"

#include <QWidget>

class QRadioButton;

namespace mci::services {
struct BriefPreview;
}

namespace mci::ui {

class Button;
class Note;
class TextLabel;

/** Who makes the new creatives: this computer or the provider, with what that costs and what leaves the computer. */
class MakerChoice final : public QWidget
{
    Q_OBJECT

public:
    MakerChoice(Look &look, BriefDocument &document, QWidget *parent);

    /** nullptr: nobody knows yet. */
    void setPreview(const services::BriefPreview *preview);

Q_SIGNALS:
    void aiSettingsWanted();

private:
    void choose(domain::MakerKind maker);
    void refresh();
    [[nodiscard]] QRadioButton *addWay(const char *name, const QString &title, TextLabel *caption);

    Look &m_look;
    BriefDocument &m_document;
    TextLabel *m_localCaption;
    TextLabel *m_providerCaption;
    QRadioButton *m_local = nullptr;
    QRadioButton *m_provider = nullptr;
    Button *m_settings;
    Note *m_warning;
    QString m_where;
    bool m_ready = false;
    bool m_known = false;
};

} // namespace mci::ui
