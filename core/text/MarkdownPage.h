// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mci::text {

/** Somebody's own words as one line of CommonMark that shows exactly them: no emphasis, heading, list, link or HTML comes of it. */
[[nodiscard]] QString markdownEscaped(const QString &words);

/** A page in CommonMark. Everything that is given is escaped here; what is empty leaves nothing behind, not even its heading. */
class MarkdownPage
{
public:
    explicit MarkdownPage(const QString &title);

    /** Stands before the next thing that is not empty. */
    void begin(const QString &heading);
    void add(const QString &paragraph);
    /** A line of a list. */
    void addPoint(const QString &words);
    /** A line of a list with a name in bold before it, such as "**Style:** Photo". */
    void addPoint(const QString &name, const QString &words);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void writeHeading();
    void writePoint(const QString &line);

    QString m_text;
    QString m_heading;
    bool m_isInList = false;
};

} // namespace mci::text
