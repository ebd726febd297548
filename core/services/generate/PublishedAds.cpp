// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/PublishedAds.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

#include <QSet>

namespace mci::services {

namespace {

/** As fingerprintLikeness() has it. */
constexpr double kMadeFrom = 0.5;

QSet<QString> saidIn(const QStringList &texts)
{
    QSet<QString> said;
    for (const QString &text : texts)
        said.insert(domain::likeness::normalised(text));
    said.remove(QString());
    return said;
}

struct Own
{
    QSet<QString> said;
    domain::PictureComparison picture;
};

bool isPublished(const domain::CloneSubject &ad, const std::vector<Own> &own)
{
    if (!ad.picture)
        return false;
    const QSet<QString> said = saidIn(ad.texts);
    return !said.isEmpty() && std::any_of(own.begin(), own.end(), [&](const Own &one) {
        return one.said.contains(said) && domain::fingerprintLikeness(one.picture.with(*ad.picture)) >= kMadeFrom;
    });
}

} // namespace

void leaveOutPublished(std::vector<domain::CloneSubject> &library, const std::vector<domain::CloneSubject> &own)
{
    std::vector<Own> known;
    for (const domain::CloneSubject &one : own) {
        if (one.picture)
            known.push_back({saidIn(one.texts), domain::PictureComparison(*one.picture)});
    }
    if (!known.empty())
        std::erase_if(library, [&](const domain::CloneSubject &ad) { return isPublished(ad, known); });
}

} // namespace mci::services
