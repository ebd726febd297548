// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/LineEdit.h"

class QAction;
class QStringListModel;

namespace mci::ui {

/** A line of text with some to choose from: Down or the chevron shows them all, typing narrows them. */
class SuggestionEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit SuggestionEdit(Look &look, QWidget *parent = nullptr);

    void setSuggestions(const QStringList &texts);
    /** Off by default. */
    void setChevronShown(bool shown);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showAll();
    void take(const QString &text);
    void refreshChevron();

    QStringListModel *m_texts;
    QAction *m_chevron = nullptr;
};

} // namespace mci::ui
