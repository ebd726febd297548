// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "theme/Look.h"

#include <QWidget>

class QLabel;

namespace mci::ui {

class Segmented;

/** What is going to be asked for, in short or whole. */
class PromptPanel final : public QWidget
{
    Q_OBJECT

public:
    PromptPanel(Look &look, BriefDocument &document, QWidget *parent);

    /** nullptr: nobody knows yet. */
    void setPreview(const services::BriefPreview *preview);

private:
    enum Form { Summary, Full };

    void refresh();
    [[nodiscard]] QString fullText() const;

    Look &m_look;
    BriefDocument &m_document;
    Segmented *m_form;
    QLabel *m_words;
    std::optional<services::BriefPreview> m_preview;
};

} // namespace mci::ui
