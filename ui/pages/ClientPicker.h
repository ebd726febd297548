// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class ComboBox;
class Field;
class LineEdit;
class TextLabel;

/** The client whose workspace is meant: choose, name, or add one. */
class ClientPicker : public QWidget
{
    Q_OBJECT

public:
    ClientPicker(Look &look, Backend &backend, QWidget *parent = nullptr);

    void setOrganizations(const std::vector<domain::Organization> &organizations, const QString &current);
    [[nodiscard]] QString current() const;
    /** Leaves the naming; false when there was none. */
    bool leaveNaming();

Q_SIGNALS:
    void chosen(const QString &organizationId);
    /** A new one, without a login yet. */
    void added(const QString &organizationId);
    void problem(const QString &text);

private:
    void beginNaming(bool adds);
    void saveName();
    void onNamed(const Result<domain::Organization> &organization);

    Backend &m_backend;
    QStackedWidget *m_parts;
    ComboBox *m_choice;
    LineEdit *m_name;
    bool m_adds = false;
};

} // namespace mci::ui
