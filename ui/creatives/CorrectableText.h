// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QPlainTextEdit;

namespace mci::ui {

class LabelledText;

/** Words that were found, with an editor in their place while somebody corrects them: by double-click, Enter or F2. */
class CorrectableText final : public QWidget
{
    Q_OBJECT

public:
    CorrectableText(Look &look, const QString &name, QWidget *parent = nullptr);

    /** `machine`: what was found, where the text is a person's. What is being edited stays. */
    void setText(const QString &text, const std::optional<QString> &machine);
    void edit();
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void corrected(const QString &text);
    void menuWanted(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool filterShown(QEvent *event);
    [[nodiscard]] bool filterEditor(QEvent *event);
    void makeEditor();
    void fitEditor();
    void finish(bool keep);

    Look &m_look;
    QString m_name;
    QString m_text;
    LabelledText *m_shown;
    QPlainTextEdit *m_editor = nullptr;
};

} // namespace mci::ui
