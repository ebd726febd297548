// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness/TextLikeness.h"
#include "SampleBriefs.h"
#include "support/TestMain.h"
#include "writer/data/BuiltInData.h"
#include "writer/grammar/Letters.h"
#include "writer/PlacementLimits.h"
#include "writer/Writer.h"

#include <QRegularExpression>

using namespace mci;
using namespace mci::domain;
using namespace mci::test;
using namespace mci::writer;

namespace {

constexpr std::array kTones{Tone::Friendly, Tone::Urgent, Tone::Professional, Tone::Inspirational,
                            Tone::Playful,  Tone::Luxury, Tone::Informative,  Tone::Emotional};

QString whole(const WrittenCopy &copy)
{
    return QStringList{copy.headline, copy.primaryText, copy.description}.join(u'\n');
}

QString said(const Brief &brief)
{
    return QStringList{brief.productName, brief.targetAudience, brief.offer,          brief.keyMessage,
                       brief.proof,       brief.brand.name,     brief.must.join(u' ')}
        .join(u' ');
}

/** MCI_COPY_SEEDS asks for more rounds than a usual run has. */
quint64 seeds()
{
    return static_cast<quint64>(std::max(1, qEnvironmentVariableIntValue("MCI_COPY_SEEDS")));
}

std::vector<WrittenCopy> written(const CopyRequest &request)
{
    const auto copies = write(request, {});
    if (!copies)
        qWarning("%s", qPrintable(copies.error().detail));
    return copies.value_or(std::vector<WrittenCopy>());
}

int emojiOf(const QString &text)
{
    const auto letters = text.toUcs4();
    return static_cast<int>(std::count_if(letters.begin(), letters.end(), isEmoji));
}

/** Empty where nothing is wrong with it. */
QString fault(const QString &text)
{
    static const QRegularExpression wrong(
        QStringLiteral(R"([{}<>\[\]|]|  | [.,;:!?]|\.\.|[,;:][.,;:]|\. [a-zà-ÿ]|^\s|\s$|)") + kUntouched);
    const auto found = wrong.match(text);
    return found.hasMatch() ? found.captured() + QStringLiteral(" in ") + text : QString();
}

} // namespace

/** What no copy may be, whatever the brief, the tone and the seed. */
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesKeepTheRules_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        for (const auto language : kWrittenLanguages)
            QTest::newRow(qPrintable(patternName(language))) << language;
    }
    void copiesKeepTheRules()
    {
        QFETCH(const CopyLanguage, language);
        int round = 0;
        for (SampleBrief sample : sampleBriefs(language)) {
            for (const Tone tone : kTones) {
                // A usual run takes a third of them, in turns.
                if (seeds() == 1 && ++round % 3 != 0)
                    continue;
                sample.request.tone = tone;
                for (quint64 seed = 0; seed < seeds(); ++seed) {
                    sample.request.seed = seed;
                    const auto copies = written(sample.request);
                    QCOMPARE(copies.size(), std::size_t{4});
                    for (const WrittenCopy &copy : copies)
                        checkRules(copy, sample.request);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

    void placementsHaveTheirLimits()
    {
        const auto limits = placementLimits();
        QVERIFY(limits);
        QVERIFY(limits->contains(QStringLiteral("feed")) && limits->contains(QStringLiteral("reels")));
        QCOMPARE(*limitsOf(QStringLiteral("feed")), CopyLimits{});
        QCOMPARE(limitsOf(QStringLiteral("moon")).error().code, ErrorCode::InvalidRequest);
        for (const CopyLimits &placement : *limits) {
            for (const auto language : kWrittenLanguages) {
                for (SampleBrief sample : sampleBriefs(language)) {
                    sample.request.limits = placement;
                    for (const WrittenCopy &copy : written(sample.request))
                        checkRules(copy, sample.request);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

    void variationsDiffer()
    {
        int pairs = 0;
        int alike = 0;
        for (const auto language : kWrittenLanguages) {
            for (const SampleBrief &sample : sampleBriefs(language)) {
                const auto copies = written(sample.request);
                for (std::size_t first = 0; first < copies.size(); ++first) {
                    for (std::size_t second = first + 1; second < copies.size(); ++second) {
                        const WrittenCopy &a = copies[first];
                        const WrittenCopy &b = copies[second];
                        QVERIFY(a.headline != b.headline && a.primaryText != b.primaryText);
                        QVERIFY(a.framework != b.framework);
                        ++pairs;
                        alike +=
                            likeness::tokenSortRatio(likeness::normalised(a.headline), likeness::normalised(b.headline))
                                >= 60
                            ? 1
                            : 0;
                        QVERIFY(likeness::tokenSortRatio(a.primaryText, b.primaryText) < 90);
                    }
                }
            }
        }
        // Where a brief says little, its headlines cannot all be far apart.
        QVERIFY2(alike * 20 <= pairs, qPrintable(QStringLiteral("%1 of %2").arg(alike).arg(pairs)));
    }

    void aSeedDecides()
    {
        for (const auto language : kWrittenLanguages) {
            for (SampleBrief sample : sampleBriefs(language)) {
                sample.request.seed = 41;
                const auto first = written(sample.request);
                QCOMPARE(written(sample.request), first);
                sample.request.seed = 42;
                const auto other = written(sample.request);
                QVERIFY(other != first);
                QVERIFY(other.front().primaryText != first.front().primaryText
                        || other.front().headline != first.front().headline);
            }
        }
    }

    void oneBriefHasManyCopies()
    {
        for (const auto language : kWrittenLanguages) {
            CopyRequest request = sampleBriefs(language).front().request;
            QSet<QString> headlines;
            QSet<QString> bodies;
            for (request.seed = 0; request.seed < 30; ++request.seed) {
                for (const WrittenCopy &copy : written(request)) {
                    headlines.insert(copy.headline);
                    bodies.insert(copy.primaryText);
                }
            }
            qInfo("%s: %lld headlines, %lld texts of 120", qPrintable(patternName(language)),
                  static_cast<long long>(headlines.size()), static_cast<long long>(bodies.size()));
            QVERIFY(headlines.size() > 12);
            QVERIFY(bodies.size() > 60);
        }
    }

    void aLargeLibraryIsAvoided()
    {
        CopyRequest request = sampleBriefs(CopyLanguage::PtBr).front().request;
        for (int text = 0; text < 2000; ++text)
            request.avoid << QStringLiteral(
                                 "Anúncio número %1 de uma biblioteca com muitos textos parecidos sobre café e pausa")
                                 .arg(text);
        QCOMPARE(written(request).size(), std::size_t{4});
    }

private:
    static void checkRules(const WrittenCopy &copy, const CopyRequest &request)
    {
        QVERIFY(!copy.headline.isEmpty() && !copy.primaryText.isEmpty() && !copy.callToAction.isEmpty());
        QVERIFY2(lengthOf(copy.headline) <= request.limits.headline, qPrintable(copy.headline));
        QVERIFY2(lengthOf(copy.primaryText) <= request.limits.primaryText, qPrintable(copy.primaryText));
        QVERIFY2(lengthOf(copy.description) <= request.limits.description, qPrintable(copy.description));
        for (const QString &text : {copy.headline, copy.primaryText, copy.description}) {
            QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
            QVERIFY2(!(*builtInBannedClaims())->isIn(PhraseList::folded(text)), qPrintable(text));
            QVERIFY2(!hasDoubledWord(text), qPrintable(text));
            const QChar first = text.isEmpty() ? QChar(u'A') : text.at(0);
            QVERIFY2(!first.isLower(), qPrintable(text));
        }
        const QString names = PhraseList::folded(copy.headline + u' ' + copy.primaryText);
        const QString product = PhraseList::folded(request.brief.productName);
        const QString brand = PhraseList::folded(request.brief.brand.name);
        QVERIFY2(names.contains(product) || (brand.size() > 2 && names.contains(brand)), qPrintable(whole(copy)));
        checkNumbers(copy, request);
        const bool mayHaveEmoji =
            QSet{Tone::Friendly, Tone::Playful, Tone::Urgent, Tone::Emotional}.contains(request.tone);
        QVERIFY(emojiOf(copy.primaryText) <= (mayHaveEmoji ? 1 : 0));
        QCOMPARE(emojiOf(copy.headline + copy.description), 0);
    }

    static void checkNumbers(const WrittenCopy &copy, const CopyRequest &request)
    {
        static const QRegularExpression number(QStringLiteral(R"(\d+)"));
        const QString known = said(request.brief);
        auto numbers = number.globalMatch(whole(copy));
        while (numbers.hasNext()) {
            const QString found = numbers.next().captured();
            QVERIFY2(known.contains(found), qPrintable(whole(copy)));
        }
    }
};

MCI_TEST_CLASS(TestWriter);
#include "tst_Writer.moc"
