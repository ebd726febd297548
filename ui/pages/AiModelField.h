// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/LineEdit.h"

class QStringListModel;

namespace mci::ui {

/** The name of a model, with those that the server listed to choose from: Down shows them all, typing narrows them. */
class AiModelField final : public LineEdit
{
    Q_OBJECT

public:
    explicit AiModelField(Look &look, QWidget *parent = nullptr);

    void setSuggestions(const QStringList &models);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &model);

    QStringListModel *m_models;
};

} // namespace mci::ui
