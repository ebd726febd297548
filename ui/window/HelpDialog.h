// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/HelpText.h"

#include <QDialog>

class QListWidget;
class QScrollArea;

namespace mci::ui {

class TextLabel;

/**
 * The help: topics at the left, the chosen one at the right. Up and down go through the topics, Tab into the text, which the
 * arrow keys scroll. Needs no network. Opened without waiting, deletes itself when it closes.
 */
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(Look &look, std::vector<HelpTopic> topics, QWidget *parent);

private:
    void build();
    void showTopic(int index);

    Look &m_look;
    const std::vector<HelpTopic> m_topics;
    QListWidget *m_list;
    TextLabel *m_title;
    QScrollArea *m_text;
};

} // namespace mci::ui
