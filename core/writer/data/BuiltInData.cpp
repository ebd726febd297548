// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/BuiltInData.h"

#include "writer/data/DataObject.h"

#include <QFile>
#include <QJsonDocument>

static void initializeWriterData()
{
    Q_INIT_RESOURCE(mci_writer);
}

namespace mci::writer {

namespace {

Result<LanguageData> languageFromResources(domain::CopyLanguage language)
{
    const QString name = domain::patternName(language);
    return readLanguage(builtInFile(name + QStringLiteral(".words.json")), builtInFile(name + QStringLiteral(".json")),
                        name);
}

Status addClaims(PhraseList &claims, domain::CopyLanguage language)
{
    const auto data = builtInLanguage(language);
    if (!data)
        return failure(data.error());
    QString problem;
    DataObject file(QJsonDocument::fromJson(builtInFile(QStringLiteral("banned.json"))).object(), {}, problem);
    claims.add(file.texts(domain::patternName(language)));
    if (!problem.isEmpty()) {
        return failure(
            makeError(ErrorCode::Internal, Reason::None, QStringLiteral("banned.json: broken field ") + problem));
    }
    const ReaderClaims &readers = (*data)->readerClaims;
    claims.addPairs(readers.are, readers.traits);
    claims.addPairs(readers.have, readers.conditions);
    return {};
}

Result<PhraseList> claimsOf(const std::vector<domain::CopyLanguage> &languages)
{
    PhraseList claims;
    for (const domain::CopyLanguage language : languages) {
        if (const Status added = addClaims(claims, language); !added)
            return failure(added.error());
    }
    return claims;
}

template<typename T>
Result<const T *> pointerTo(const Result<T> &result)
{
    if (!result)
        return failure(result.error());
    return &*result;
}

} // namespace

QByteArray builtInFile(const QString &name)
{
    initializeWriterData();
    QFile file(QStringLiteral(":/writer/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<const LanguageData *> builtInLanguage(domain::CopyLanguage language)
{
    using domain::CopyLanguage;
    switch (language) {
    case CopyLanguage::PtBr: {
        static const auto portuguese = languageFromResources(CopyLanguage::PtBr);
        return pointerTo(portuguese);
    }
    case CopyLanguage::En: {
        static const auto english = languageFromResources(CopyLanguage::En);
        return pointerTo(english);
    }
    case CopyLanguage::Es: {
        static const auto spanish = languageFromResources(CopyLanguage::Es);
        return pointerTo(spanish);
    }
    case CopyLanguage::Other:
    case CopyLanguage::None:
        break;
    }
    return failure(invalidOption(Reason::OptionNotOneOf, QStringLiteral("language"), domain::patternName(language),
                                 QStringLiteral("pt-BR, en, es")));
}

Result<const PhraseList *> builtInBannedClaims(domain::CopyLanguage language)
{
    using domain::CopyLanguage;
    switch (language) {
    case CopyLanguage::PtBr: {
        static const auto portuguese = claimsOf({CopyLanguage::PtBr});
        return pointerTo(portuguese);
    }
    case CopyLanguage::En: {
        static const auto english = claimsOf({CopyLanguage::En});
        return pointerTo(english);
    }
    case CopyLanguage::Es: {
        static const auto spanish = claimsOf({CopyLanguage::Es});
        return pointerTo(spanish);
    }
    case CopyLanguage::Other:
    case CopyLanguage::None:
        break;
    }
    return failure(builtInLanguage(language).error());
}

Result<const PhraseList *> builtInBannedClaims()
{
    using domain::CopyLanguage;
    static const auto claims = claimsOf({CopyLanguage::PtBr, CopyLanguage::En, CopyLanguage::Es});
    return pointerTo(claims);
}

} // namespace mci::writer
