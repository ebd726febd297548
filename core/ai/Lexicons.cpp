// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/Lexicons.h"

#include "text/CtaText.h"

#include <QDir>
#include <QFile>

static void initializeLexicons()
{
    Q_INIT_RESOURCE(mci_lexicons);
}

namespace mci::ai {

namespace {

struct LexiconFile
{
    QString path;
    QByteArray bytes;
};

LexiconFile fileOf(const QString &folder, const char *name)
{
    const QString fileName = QLatin1String(name) + QStringLiteral(".json");
    const QStringList folders = folder.isEmpty() ? QStringList{QStringLiteral(":/lexicons")}
                                                 : QStringList{folder, QStringLiteral(":/lexicons")};
    for (const QString &place : folders) {
        QFile file(QDir(place).filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            return {file.fileName(), file.readAll()};
    }
    return {fileName, {}};
}

Status readInto(Lexicon &lexicon, const QString &folder, const char *name)
{
    const LexiconFile file = fileOf(folder, name);
    auto read = Lexicon::read(file.bytes, file.path);
    if (!read)
        return failure(std::move(read).error());
    lexicon = *std::move(read);
    return {};
}

/** What is drawn on a button; what has none is left out. */
void readLabels(Lexicons &lexicons)
{
    using domain::CopyLanguage;
    for (const QString &type : text::callToActionTypes()) {
        if (type == QLatin1String(text::kNoButton))
            continue;
        for (const CopyLanguage language : {CopyLanguage::PtBr, CopyLanguage::En, CopyLanguage::Es})
            lexicons.labels[type].insert(language, text::callToActionLabel(type, language));
    }
}

} // namespace

Result<Lexicons> Lexicons::load(const QString &folder)
{
    initializeLexicons();
    Lexicons lexicons;
    const std::initializer_list<std::pair<const char *, Lexicon *>> files = {
        {"cta", &lexicons.callToAction}, {"urgency", &lexicons.urgency},     {"benefit", &lexicons.benefit},
        {"tone", &lexicons.tone},        {"targeting", &lexicons.targeting}, {"language", &lexicons.language}};
    for (const auto &[name, lexicon] : files) {
        if (const Status read = readInto(*lexicon, folder, name); !read)
            return failure(read.error());
    }
    readLabels(lexicons);
    return lexicons;
}

const Lexicons &builtInLexicons()
{
    // The tests read every built-in file.
    static const Lexicons lexicons = Lexicons::load({}).value();
    return lexicons;
}

} // namespace mci::ai
