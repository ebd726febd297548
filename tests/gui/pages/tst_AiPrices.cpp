// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/AiValues.h"
#include "pages/AiPriceDialog.h"
#include "pages/AiPriceModel.h"
#include "PagesFixture.h"
#include "support/TestMain.h"
#include "text/ErrorText.h"
#include "widgets/Note.h"
#include "widgets/QuestionDialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

using namespace mci;
using namespace mci::test;
using ui::AiPriceModel;

/** Prices are changed by the keyboard, added whole, and come back as the program brings them. */
class TestAiPrices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QWidget> m_window;
    QPointer<ui::AiPriceDialog> m_dialog;

    QTableView *table() { return m_dialog->findChild<QTableView *>(QStringLiteral("aiPrices")); }
    QAbstractButton *button(const char *name) { return m_dialog->findChild<QAbstractButton *>(QLatin1String(name)); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    ui::Note *note() { return m_dialog->findChild<ui::Note *>(QStringLiteral("aiPriceNote")); }
    void open(const QString &model = {})
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new ui::AiPriceDialog(look(), *m_backend, m_window.get());
        if (!model.isEmpty())
            m_dialog->enter(model);
        m_dialog->open();
        QTRY_VERIFY(table()->model()->rowCount() >= 2);
    }
    void edit(int row, int column, const QString &typed)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        typeIntoEditor(typed);
    }
    void typeIntoEditor(const QString &typed)
    {
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table()->viewport()->findChild<QLineEdit *>());
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->aiPriceReplies.give(somePrices());
    }
    void cleanup()
    {
        m_window.reset();
        m_backend.reset();
    }

    void aPriceIsEditedInPlace()
    {
        open();
        QCOMPARE(cell(1, AiPriceModel::Cached), QStringLiteral("0.075"));
        QSignalSpy changed(m_dialog, &ui::AiPriceDialog::pricesChanged);
        std::vector<domain::AiPriceRow> after = somePrices();
        after[1].price.outputMicros = 700'000;
        after[1].isEdited = true;
        m_backend->aiPriceReplies.give(after);
        edit(1, AiPriceModel::Output, QStringLiteral("0.7"));
        QCOMPARE(m_backend->aiPricesSet.size(), 1U);
        const domain::AiPrice &set = m_backend->aiPricesSet.front();
        QCOMPARE(set.model, QStringLiteral("gpt-4o-mini"));
        QCOMPARE(set.inputMicros, 150'000);
        QCOMPARE(set.outputMicros, 700'000);
        QCOMPARE(set.asOf, QDate::currentDate());
        QTRY_COMPARE(cell(1, AiPriceModel::Edited), QStringLiteral("Edited"));
        QCOMPARE(cell(1, AiPriceModel::Output), QStringLiteral("0.70"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table()->currentIndex(), table()->model()->index(1, AiPriceModel::Output));
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << QStringLiteral("cheap");
        QTest::newRow("negative") << QStringLiteral("-1");
        QTest::newRow("not a number") << QStringLiteral("nan");
        QTest::newRow("endless") << QStringLiteral("1e300");
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, typed);
        open();
        edit(0, AiPriceModel::Input, typed);
        QVERIFY(m_backend->aiPricesSet.empty());
        QVERIFY(note()->isVisible());
        QVERIFY(note()->text().contains(typed));
        QCOMPARE(cell(0, AiPriceModel::Input), QStringLiteral("2.00"));
    }

    void aModelIsAddedWhenItsPricesAreThere()
    {
        open();
        button("aiPriceAdd")->click();
        QCOMPARE(table()->model()->rowCount(), 3);
        typeIntoEditor(QStringLiteral("new-model"));
        edit(2, AiPriceModel::Input, QStringLiteral("1"));
        QVERIFY(m_backend->aiPricesSet.empty()); // nobody knows yet what an answer costs
        edit(2, AiPriceModel::Output, QStringLiteral("4"));
        QCOMPARE(m_backend->aiPricesSet.size(), 1U);
        QCOMPARE(m_backend->aiPricesSet[0].model, QStringLiteral("new-model"));
        QCOMPARE(m_backend->aiPricesSet[0].cachedMicros, 1'000'000);
        QCOMPARE(m_backend->aiPricesSet[0].outputMicros, 4'000'000);
    }

    void addPriceBeginsWithTheModel()
    {
        open(QStringLiteral("unknown-1"));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(2, AiPriceModel::Model), QStringLiteral("unknown-1"));
        QCOMPARE(table()->currentIndex().column(), static_cast<int>(AiPriceModel::Input));
        QVERIFY(table()->viewport()->findChild<QLineEdit *>());
    }

    void resetAsksFirst()
    {
        std::vector<domain::AiPriceRow> edited = somePrices();
        edited[0].isEdited = true;
        m_backend->aiPriceReplies.give(edited);
        open();
        button("aiPriceReset")->click();
        auto *question = m_dialog->findChild<ui::QuestionDialog *>();
        QVERIFY(question);
        QCOMPARE(m_backend->resetAiPricesReplies.calls(), 0);
        m_backend->aiPriceReplies.give(somePrices());
        question->findChild<QAbstractButton *>(QStringLiteral("questionAction"))->click();
        QTRY_COMPARE(m_backend->resetAiPricesReplies.calls(), 1);
        QTRY_VERIFY(cell(0, AiPriceModel::Edited).isEmpty());
    }

    void withoutEditsThereIsNothingToReset()
    {
        open();
        QTRY_VERIFY(!button("aiPriceReset")->toolTip().isEmpty());
        QTest::keyClick(button("aiPriceReset"), Qt::Key_Space);
        QVERIFY(!m_dialog->findChild<ui::QuestionDialog *>());
    }

    void aRefusedPriceIsTold()
    {
        open();
        const Error error = makeError(ErrorCode::InvalidRequest, Reason::AiPriceInvalid);
        m_backend->setAiPriceReplies.give(failure(error));
        edit(0, AiPriceModel::Input, QStringLiteral("3"));
        QTRY_COMPARE(note()->text(), text::errorMessage(error));
        QCOMPARE(cell(0, AiPriceModel::Input), QStringLiteral("2.00"));
    }

    void everythingHasAName()
    {
        open();
        QCOMPARE(namelessWidgets(*m_dialog), QStringList());
    }
};

MCI_TEST_CLASS(TestAiPrices);
#include "tst_AiPrices.moc"
