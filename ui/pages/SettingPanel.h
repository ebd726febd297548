// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SettingRow.h"

class QHBoxLayout;
class QVBoxLayout;

namespace mci::ui {

/** A section of the settings: a titled card of rows with hairlines between them, which the search narrows. */
class SettingPanel : public QWidget
{
    Q_OBJECT

public:
    SettingPanel(Look &look, const QString &title, const QString &caption, QWidget *parent = nullptr);

    SettingRow *addRow(const QString &title, const QString &caption, QWidget *editor);
    /** As wide as the card; the search finds it by the text. */
    void addWide(QWidget *widget, const QString &searchText);
    /** At the right of the title. */
    void addBesideTitle(QWidget *widget);

    [[nodiscard]] QString title() const;
    /** Shows what has all the words, given folded (SearchText.h), and says whether anything has. No words: everything. */
    virtual bool narrow(const QStringList &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] Look &look() const { return m_look; }
    /** Whether the section as a whole is meant. */
    [[nodiscard]] bool isMeant(const QStringList &words) const;

private:
    struct Part
    {
        QWidget *line;
        QWidget *widget;
        QString text;
    };
    void addPart(QWidget *widget, const QString &text);

    Look &m_look;
    TextLabel *m_title;
    TextLabel *m_caption;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    std::vector<Part> m_parts;
};

} // namespace mci::ui
