// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Workspace.h"
#include "ServicesFixture.h"
#include "support/TestMain.h"

using namespace mci;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesAnOrganization()
    {
        test::ServicesFixture f;
        const services::Workspace workspace(f.temp.database(), f.temp.clock);
        const auto added = workspace.addOrganization(QStringLiteral("Vila Menta"));
        MCI_VERIFY_OK(added);
        const auto renamed = workspace.renameOrganization(added->id, QString::fromUtf8("  Padaria São João "));
        MCI_VERIFY_OK(renamed);
        QCOMPARE(renamed->name, QString::fromUtf8("Padaria São João"));
        QVERIFY(renamed->createdAt == added->createdAt);
        QCOMPARE(workspace.organizations()->at(1), *renamed);
    }
    void refusesNamesThatAreNone()
    {
        test::ServicesFixture f;
        const services::Workspace workspace(f.temp.database(), f.temp.clock);
        const QString id = QLatin1String(domain::kDefaultOrganization);
        QCOMPARE(workspace.renameOrganization(id, QStringLiteral(" ")).error().reason, Reason::OrganizationNameEmpty);
        QCOMPARE(workspace.renameOrganization(id, QString(201, u'x')).error(),
                 textTooLong(QStringLiteral("name"), 201, 1, 200));
        QCOMPARE(workspace.renameOrganization(QStringLiteral("org_x"), QStringLiteral("X")).error().reason,
                 Reason::OrganizationUnknown);
        QCOMPARE(workspace.organizations()->size(), 1U);
    }
};

MCI_TEST_CLASS(TestWorkspace);
#include "tst_Workspace.moc"
