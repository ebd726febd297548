// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTabBar>
#include <QVBoxLayout>

namespace mci::test {

QString MadeFixture::folder()
{
    static const auto dir = std::make_unique<QTemporaryDir>();
    static const bool drawn = drawMadePictures(dir->path());
    if (!drawn)
        qWarning("the made pictures could not be drawn");
    return dir->path();
}

MadeFixture::MadeFixture(QSize size)
    : m_window(std::make_unique<QWidget>())
{
    Q_UNUSED(look())
    backend.made = folder();
    m_window->setObjectName(QStringLiteral("madeWindow"));
    m_window->resize(size);
    m_page = new ui::ResultPage(look(), backend, undo, m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

MadeFixture::~MadeFixture()
{
    close();
}

void MadeFixture::close()
{
    m_window.reset();
    m_page = nullptr;
}

void MadeFixture::open(const services::MadeOutput &output)
{
    backend.outputReplies.give(output);
    if (!output.variations.empty())
        backend.revisionsReplies.give(revisionsOf(output.variations.front()));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->showOutput(output.id);
    settle();
}

void MadeFixture::openTexts()
{
    open();
    find<QTabBar>("variationTabs")->setCurrentIndex(1);
    settle();
    backend.changeVariationReplies.hold();
}

void MadeFixture::typeOver(QWidget *editor, const QString &text)
{
    editor->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

void MadeFixture::settle()
{
    QTRY_VERIFY(m_page->isSettled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_page->isSettled());
}

void MadeFixture::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button, name);
    button->click();
    settle();
}

} // namespace mci::test
