// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/QssTemplate.h"

#include <QRegularExpression>

namespace mci::ui {

class TestQssTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoPlaceholder()
    {
        QVERIFY(QssTemplate::source().contains(QStringLiteral("@surface@")));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const bool highContrast : {false, true}) {
                const QString sheet =
                    QssTemplate::filled(Theme(ThemeOptions{scheme, ResultPalette::GreenRed, highContrast}));
                QVERIFY(!sheet.isEmpty());
                QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
            }
        }
    }

    void writesNoColourOfItsOwn()
    {
        const QString source = QssTemplate::source();
        const QRegularExpression literal(QStringLiteral("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\("));
        QVERIFY2(!literal.match(source).hasMatch(), qPrintable(literal.match(source).captured()));
    }

    void takesItsColoursFromTheTheme()
    {
        const Theme light(ThemeOptions{Scheme::Light});
        const Theme dark(ThemeOptions{Scheme::Dark});
        QVERIFY(QssTemplate::filled(light).contains(light.color(Role::Selected).name(QColor::HexArgb)));
        QVERIFY(QssTemplate::filled(dark).contains(dark.color(Role::Selected).name(QColor::HexArgb)));
        QVERIFY(QssTemplate::filled(light) != QssTemplate::filled(dark));
    }

    void makesTheFocusedBorderThickerInHighContrast()
    {
        const QString sheet = QssTemplate::filled(Theme(ThemeOptions{Scheme::Light, ResultPalette::GreenRed, true}));
        QVERIFY(sheet.contains(QStringLiteral("3px solid")));
    }
};

MCI_TEST_CLASS(TestQssTemplate);

} // namespace mci::ui

#include "tst_QssTemplate.moc"
