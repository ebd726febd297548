// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {
class TextLabel;
}

namespace mci::ui {

/** A label above an editor, a hint or an error below it. Takes the editor as its child. */
class Field final : public QWidget
{
    Q_OBJECT

public:
    Field(Look &look, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /** Empty: no error. Shown in place of the hint and told as the editor's accessible description. */
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const { return !m_errorText.isEmpty(); }
    /** Says so behind the label. */
    void setOptional(bool optional);

private:
    void refresh();

    QWidget *m_editor;
    TextLabel *m_label;
    TextLabel *m_optional;
    TextLabel *m_below;
    QString m_hintText;
    QString m_errorText;
};

} // namespace mci::ui
