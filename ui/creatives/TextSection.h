// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace mci::ui {

class Tag;
enum class TagKind;

/** A title with a few lines of text below it; hidden while it has none. */
class TextSection final : public QWidget
{
    Q_OBJECT

public:
    TextSection(Look &look, const QString &title, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /** A word beside the title. */
    void setTag(TagKind kind, const QString &text, const QString &icon);

private:
    Look &m_look;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    QWidget *m_text = nullptr;
    Tag *m_tag = nullptr;
    QStringList m_lines;
};

} // namespace mci::ui
