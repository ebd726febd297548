// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LayoutCatalog.h"
#include "DeskFixture.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;

/** What a person changes is one thing; everything else stays as it was made. */
class TestChangeVariation : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;

    [[nodiscard]] QString drawn(const char *name, const QColor &colour) const
    {
        QImage image(640, 640, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_fixture->services.temp.folder() + u'/' + QLatin1String(name);
        if (!image.save(path))
            qFatal("the picture was not written");
        return path;
    }
    /** A layout that shows a photo, and a logo. */
    [[nodiscard]] domain::StoredBrief withFiles(const QString &photo, const QString &logo)
    {
        domain::StoredBrief brief = m_fixture->briefFor({m_fixture->addKnown("1", 3, {})});
        brief.draft.brief.productPhoto = photo;
        brief.draft.brief.brand.logoFile = logo;
        brief.draft.brief.visual.layout = domain::Layout::Split;
        return m_fixture->desk.briefs.save(brief.id, brief.draft).value();
    }
    /** Files' own times are the system's. */
    void age(const QString &name) const
    {
        QFile file(m_fixture->pathOf(name));
        const QDateTime longAgo = toDateTime(m_fixture->services.temp.clock.now()).addDays(-9);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    Result<services::MadeVariation> reword(const services::MadeVariation &variation, const QString &headline)
    {
        services::VariationChange change;
        change.headline = headline;
        return m_fixture->desk.change.change(variation.id, change, {});
    }
    [[nodiscard]] QImage pictureOf(const services::VariationRevision &revision) const
    {
        return QImage(m_fixture->pathOf(revision.files.front().name));
    }
    static services::PartScore fitOf(const services::MadeVariation &variation)
    {
        return variation.shown.scores.front();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DeskFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theBriefsFilesAreThoseOfThen()
    {
        const QString photo = drawn("photo.png", QColor(255, 0, 255));
        const QString logo = drawn("logo.jpg", QColor(0, 90, 60));
        const auto made = m_fixture->make(withFiles(photo, logo));
        MCI_VERIFY_OK(made);
        const services::MadeVariation &first = made->variations.front();
        // Written and taken back: the same words on the same pictures.
        QVERIFY(QFile::remove(logo));
        (void)drawn("photo.png", QColor(0, 0, 255));
        MCI_VERIFY_OK(reword(first, QStringLiteral("Monday without hurry")));
        const auto back = reword(first, first.shown.copy.headline);
        MCI_VERIFY_OK(back);
        QCOMPARE(pictureOf(back->shown), pictureOf(first.shown));

        // Nobody takes them for leftovers.
        age(made->photoFile);
        age(made->logoFile);
        MCI_VERIFY_OK(m_fixture->desk.made.tidy());
        QVERIFY(QFile::exists(m_fixture->pathOf(made->photoFile)));
        QVERIFY(QFile::exists(m_fixture->pathOf(made->logoFile)));
        MCI_VERIFY_OK(m_fixture->desk.made.setRemoved(made->id, true));
        m_fixture->services.temp.clock.advance(std::chrono::hours(25));
        MCI_VERIFY_OK(m_fixture->desk.made.tidy());
        QVERIFY(!QFile::exists(m_fixture->pathOf(made->photoFile)));
    }

    void anOutputOfAnEarlierAppGoesByThePath()
    {
        const QString photo = drawn("photo.png", QColor(255, 0, 255));
        const auto made = m_fixture->make(withFiles(photo, {}));
        MCI_VERIFY_OK(made);
        {
            auto session = m_fixture->services.temp.session();
            auto statement = session.prepare(
                QStringLiteral("UPDATE creative_outputs SET facts = json_remove(facts, '$.photo', '$.logo')"));
            MCI_VERIFY_OK(statement->run());
        }
        QVERIFY(m_fixture->desk.made.output(made->id)->photoFile.isEmpty());
        MCI_VERIFY_OK(reword(made->variations.front(), QStringLiteral("Monday without hurry")));
        QVERIFY(QFile::remove(photo));
        const auto gone = reword(made->variations.front(), QStringLiteral("Tuesday without hurry"));
        QCOMPARE(gone.error().params.value(QStringLiteral("option")), QStringLiteral("productPhoto"));
    }

    void theFitWithSourcesThatAreGoneStays()
    {
        const QStringList ids{m_fixture->addKnown("1", 3, {}), m_fixture->addKnown("2", 4, {})};
        const auto made = m_fixture->make(m_fixture->briefFor(ids));
        MCI_VERIFY_OK(made);
        const services::PartScore before = fitOf(made->variations.front());
        QVERIFY(before.value > 0 && before.range);
        for (const QString &id : ids) {
            m_fixture->erase(id);
            const auto changed = reword(made->variations.front(), QStringLiteral("Monday without ") + id.right(3));
            MCI_VERIFY_OK(changed);
            QCOMPARE(fitOf(*changed).value, before.value);
            QCOMPARE(fitOf(*changed).range, before.range);
        }
    }

    void whatIsMadeAnewWithoutItsSourcesKeepsTheButtonsKind()
    {
        const QString id = m_fixture->addKnown("1", 3, {});
        {
            auto session = m_fixture->services.temp.session();
            store::CreativeRepository repository(session);
            domain::Creative creative = repository.find(id).value().value();
            creative.callToAction = QStringLiteral("SIGN_UP");
            QVERIFY(repository.update(creative).value_or(false));
        }
        const auto made = m_fixture->make(m_fixture->briefFor({id}));
        MCI_VERIFY_OK(made);
        m_fixture->erase(id);
        services::VariationChange change;
        change.remake = true;
        const auto changed = m_fixture->desk.change.change(made->variations.front().id, change, {});
        MCI_VERIFY_OK(changed);
        QCOMPARE(changed->shown.copy.callToAction, QStringLiteral("SIGN_UP"));
    }

    void aPersonsWordsFollowNoFramework()
    {
        const auto made = m_fixture->make(m_fixture->briefFor({m_fixture->addKnown("1", 3, {})}));
        MCI_VERIFY_OK(made);
        const services::MadeVariation &first = made->variations.front();
        QVERIFY(first.shown.copy.framework);
        // Another button leaves the words what they are.
        services::VariationChange button;
        button.callToAction = QStringLiteral("LEARN_MORE");
        button.headline = first.shown.copy.headline;
        QCOMPARE(m_fixture->desk.change.change(first.id, button, {})->shown.copy.framework, first.shown.copy.framework);
        const auto changed = reword(first, QStringLiteral("Monday without hurry"));
        MCI_VERIFY_OK(changed);
        QCOMPARE(changed->shown.copy.framework, std::nullopt);
        QVERIFY(changed->shown.copy.facts.empty());
        QVERIFY(changed->shown.copy.warnings.empty());
        QCOMPARE(changed->shown.copy.benefit, domain::Benefit::None);
    }

    void whatCannotBeIsRefused()
    {
        const auto made = m_fixture->make(m_fixture->briefFor({m_fixture->addKnown("1", 3, {})}));
        MCI_VERIFY_OK(made);
        services::VariationChange change;
        change.callToAction = QStringLiteral("SHOP_NEVER");
        const auto unknown = m_fixture->desk.change.change(made->variations.front().id, change, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(unknown.error().params.value(QStringLiteral("option")), QStringLiteral("callToAction"));
        // A picture of a face is one character, whatever it is in a file.
        change.callToAction.reset();
        change.description = QStringLiteral("\U0001F600").repeated(255);
        MCI_VERIFY_OK(m_fixture->desk.change.change(made->variations.front().id, change, {}));
        change.description->append(u'!');
        QCOMPARE(m_fixture->desk.change.change(made->variations.front().id, change, {}).error(),
                 textTooLong(QStringLiteral("description"), 256, 0, 255));
    }

    void aPaidPictureStaysToBeSeen()
    {
        m_fixture->provide();
        QImage picture(1024, 1024, QImage::Format_RGB32);
        picture.fill(QColor(3, 250, 200));
        m_fixture->expectCopy(QStringLiteral("Coffee in one touch"));
        m_fixture->expectPicture(picture);
        const auto made = m_fixture->make(m_fixture->providersBrief());
        MCI_VERIFY_OK(made);
        const auto photoOf = [&](const services::MadeVariation &variation) {
            return QImage(m_fixture->pathOf(variation.shown.photoFile));
        };
        QCOMPARE(photoOf(made->variations.front()).size(), picture.size());
        services::VariationChange change;
        change.remake = true;
        for (int times = 0; times < 12; ++times) {
            const auto changed = m_fixture->desk.change.change(made->variations.front().id, change, {});
            MCI_VERIFY_OK(changed);
            const compose::LayoutFamily *family = compose::findLayout(changed->shown.plan.family);
            QVERIFY(family);
            QVERIFY2(family->in(changed->shown.plan.format).picture, qPrintable(family->id));
            QCOMPARE(photoOf(*changed).size(), picture.size());
        }
    }
};

MCI_TEST_CLASS(TestChangeVariation);
#include "tst_ChangeVariation.moc"
