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

Result<PhraseList> claimsFromResources()
{
    QString problem;
    DataObject file(QJsonDocument::fromJson(builtInFile(QStringLiteral("banned.json"))).object(), {}, problem);
    PhraseList claims;
    for (const QString &language : file.keys())
        claims.add(file.texts(language));
    if (!problem.isEmpty() || claims.isEmpty()) {
        return failure(
            makeError(ErrorCode::Internal, Reason::None, QStringLiteral("banned.json: broken field ") + problem));
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

Result<const PhraseList *> builtInBannedClaims()
{
    static const auto claims = claimsFromResources();
    return pointerTo(claims);
}

} // namespace mci::writer
