// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ApplyLook.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mci::ui {

/** A dressed application and a window, for one test function; motion is off. */
class GuiFixture
{
public:
    explicit GuiFixture(qreal points = 9.75)
    {
        m_look.setMotion(false);
        m_look.setChoice(ThemeChoice::Light);
        applyLook(application(), m_look);
        QFont font = m_look.font(TypeRole::Body);
        font.setPointSizeF(points);
        m_look.setBaseFont(font);
        new QVBoxLayout(&m_window);
    }
    ~GuiFixture()
    {
        application().setStyleSheet({});
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    Q_DISABLE_COPY_MOVE(GuiFixture)

    [[nodiscard]] Look &look() { return m_look; }
    [[nodiscard]] QWidget &window() { return m_window; }
    void add(QWidget *widget) { m_window.layout()->addWidget(widget); }
    [[nodiscard]] bool show()
    {
        m_window.show();
        m_window.activateWindow();
        return QTest::qWaitForWindowActive(&m_window);
    }

private:
    static QApplication &application() { return *qobject_cast<QApplication *>(QCoreApplication::instance()); }

    Look m_look;
    QWidget m_window;
};

} // namespace mci::ui
