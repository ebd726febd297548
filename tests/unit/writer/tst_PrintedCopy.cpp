// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleBriefs.h"
#include "support/TestMain.h"
#include "writer/CopyNames.h"
#include "writer/Writer.h"

#include <QTextStream>

using namespace mci;
using namespace mci::test;

/** For people to read: MCI_COPY=print, and MCI_COPY_SEEDS for how many rounds of each brief. */
class TestPrintedCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void print_data()
    {
        QTest::addColumn<domain::CopyLanguage>("language");
        for (const auto language : kWrittenLanguages)
            QTest::newRow(qPrintable(domain::patternName(language))) << language;
    }
    void print()
    {
        QFETCH(const domain::CopyLanguage, language);
        if (qEnvironmentVariable("MCI_COPY") != u"print")
            QSKIP("nobody wants to read it");
        QTextStream out(stdout);
        for (SampleBrief sample : sampleBriefs(language)) {
            for (int seed = 0; seed < std::max(1, qEnvironmentVariableIntValue("MCI_COPY_SEEDS")); ++seed) {
                sample.request.seed = static_cast<quint64>(seed);
                const auto copies = writer::write(sample.request, {});
                QVERIFY2(copies, copies ? "" : qPrintable(copies.error().detail));
                for (const writer::WrittenCopy &copy : *copies)
                    out << sample.name << " | " << writer::frameworkName(*copy.framework) << " | " << copy.headline
                        << " | " << copy.primaryText << " | " << copy.description << '\n';
            }
        }
    }
};

MCI_TEST_CLASS(TestPrintedCopy);
#include "tst_PrintedCopy.moc"
