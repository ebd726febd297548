// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/Lexicons.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

void readLabels(Lexicons &lexicons, const QString &folder)
{
    const QJsonObject labels = QJsonDocument::fromJson(fileOf(folder, "labels").bytes).object();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        const QJsonObject languages = label->toObject();
        for (auto spoken = languages.begin(); spoken != languages.end(); ++spoken) {
            const auto language = domain::patternFromName<domain::CopyLanguage>(spoken.key());
            if (language)
                lexicons.labels[label.key()].insert(*language, spoken->toString());
        }
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
    readLabels(lexicons, folder);
    return lexicons;
}

const Lexicons &builtInLexicons()
{
    // The tests read every built-in file.
    static const Lexicons lexicons = Lexicons::load({}).value();
    return lexicons;
}

} // namespace mci::ai
