// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/LanguageData.h"

#include "domain/EnumNames.h"
#include "domain/likeness/TextLikeness.h"
#include "writer/data/DataObject.h"
#include "writer/data/PatternReader.h"

#include <array>

#include <QJsonDocument>

namespace mci::writer {

using domain::EnumName;

namespace {

constexpr std::array kGoalNames{
    EnumName<Goal>{Goal::Buy, "buy"},   EnumName<Goal>{Goal::Sign, "sign"},       EnumName<Goal>{Goal::Learn, "learn"},
    EnumName<Goal>{Goal::Book, "book"}, EnumName<Goal>{Goal::Install, "install"}, EnumName<Goal>{Goal::Talk, "talk"},
    EnumName<Goal>{Goal::Give, "give"},
};

constexpr qsizetype kArticles = 5;
const QStringList kAgreements{QStringLiteral("m"), QStringLiteral("f"), QStringLiteral("mp"), QStringLiteral("fp")};

DataObject fileObject(const QByteArray &json, QString &problem)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        problem = QStringLiteral("character %1: %2").arg(error.offset).arg(error.errorString());
    return {QJsonValue(document.object()), {}, problem};
}

Error broken(const QString &file, const QString &problem)
{
    return makeError(ErrorCode::Internal, Reason::None, QStringLiteral("%1: broken field %2").arg(file, problem));
}

void readNouns(DataObject &file, NounWords &nouns)
{
    DataObject known = file.object(QStringLiteral("nouns"));
    for (const QString &agreement : kAgreements) {
        for (const QString &word : known.texts(agreement))
            nouns.known.insert(domain::likeness::normalised(word), agreement);
    }
    known.finish();
    DataObject endings = file.object(QStringLiteral("endings"));
    for (const QString &agreement : kAgreements) {
        for (const QString &ending : endings.texts(agreement))
            nouns.endings.emplace_back(domain::likeness::normalised(ending), agreement);
    }
    endings.finish();
    std::stable_sort(nouns.endings.begin(), nouns.endings.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const QString &word : file.texts(QStringLiteral("stressed")))
        nouns.stressed.insert(domain::likeness::normalised(word));
    nouns.joints = PhraseList(file.texts(QStringLiteral("joints")));
}

void readArticles(DataObject &file, LanguageData &data)
{
    DataObject articles = file.object(QStringLiteral("articles"));
    const std::array<std::pair<const char *, Form>, 5> forms{
        {{"the", Form::The}, {"of", Form::Of}, {"in", Form::In}, {"to", Form::To}, {"by", Form::By}}};
    for (const auto &[name, form] : forms) {
        data.articles[form] = articles.texts(QLatin1String(name));
        if (data.articles[form].size() != kArticles)
            articles.fail(QLatin1String(name), QStringLiteral("not five"));
    }
    articles.finish();
}

template<typename Enum>
std::map<Enum, PhraseList> phrasesBy(DataObject &file, const QString &key)
{
    std::map<Enum, PhraseList> phrases;
    DataObject object = file.object(key);
    for (const QString &name : object.keys()) {
        const auto value = domain::patternFromName<Enum>(name);
        if (!value)
            object.fail(name, QStringLiteral("unknown name"));
        else
            phrases[*value] = PhraseList(object.texts(name));
    }
    return phrases;
}

void readKinds(DataObject &file, LanguageData &data)
{
    const QString key = QStringLiteral("kinds");
    const QJsonArray kinds = file.array(key);
    for (qsizetype place = 0; place < kinds.size(); ++place) {
        DataObject kind = file.element(key, place, kinds.at(place));
        const QString name = kind.text(QStringLiteral("name"));
        data.kinds.emplace_back(name, PhraseList(kind.texts(QStringLiteral("words"))));
        data.emoji.insert(name, kind.texts(QStringLiteral("emoji")));
        kind.finish();
    }
    if (data.kinds.size() > sizeof(Bits) * 8)
        file.fail(key, QStringLiteral("too many"));
    data.emoji.insert({}, file.texts(QStringLiteral("emoji")));
}

/** The phrases, each also with each of the words after it. */
QStringList withEach(const QStringList &phrases, const QStringList &words)
{
    QStringList all = phrases;
    for (const QString &phrase : phrases) {
        for (const QString &word : words)
            all.append(phrase + u' ' + word);
    }
    return all;
}

void readReaders(DataObject &file, LanguageData &data)
{
    ReaderClaims &claims = data.readerClaims;
    DataObject readers = file.object(QStringLiteral("readers"));
    const QStringList fillers = readers.texts(QStringLiteral("fillers"));
    claims.are = withEach(readers.texts(QStringLiteral("are")), fillers);
    claims.have = withEach(readers.texts(QStringLiteral("have")), fillers);
    readers.finish();
    claims.traits = file.texts(QStringLiteral("personal"));
    claims.conditions = file.texts(QStringLiteral("conditions"));
    data.personal = PhraseList(claims.traits + claims.conditions + file.texts(QStringLiteral("targeting")));
}

void readWords(DataObject &file, LanguageData &data)
{
    const auto language = domain::patternFromName<domain::CopyLanguage>(file.text(QStringLiteral("language")));
    if (!language)
        file.fail(QStringLiteral("language"), QStringLiteral("unknown name"));
    data.language = language.value_or(domain::CopyLanguage::Other);
    readNouns(file, data.nouns);
    readArticles(file, data);
    data.verbs = PhraseList(file.texts(QStringLiteral("verbs")));
    data.imperatives = PhraseList(file.texts(QStringLiteral("imperatives")));
    data.adjectives = PhraseList(file.texts(QStringLiteral("adjectives")));
    for (const QString &noun : file.texts(QStringLiteral("phrase_nouns")))
        data.phraseNouns.insert(domain::likeness::normalised(noun));
    data.bareNouns = PhraseList(file.texts(QStringLiteral("bare_nouns")));
    for (const QString &name : file.texts(QStringLiteral("names")))
        data.names.insert(domain::likeness::normalised(name), name);
    data.deadlines = PhraseList(file.texts(QStringLiteral("deadlines")));
    readReaders(file, data);
    data.weakEndings = PhraseList(file.texts(QStringLiteral("weak_endings")));
    data.toneWords = phrasesBy<domain::Tone>(file, QStringLiteral("tones"));
    data.benefitWords = phrasesBy<domain::Benefit>(file, QStringLiteral("benefits"));
    readKinds(file, data);
}

} // namespace

QStringList slotsOf(Framework framework)
{
    switch (framework) {
    case Framework::Aida:
        return {QStringLiteral("attention"), QStringLiteral("interest"), QStringLiteral("desire"),
                QStringLiteral("action")};
    case Framework::Pas:
        return {QStringLiteral("problem"), QStringLiteral("agitate"), QStringLiteral("solution")};
    case Framework::Bab:
        return {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("bridge")};
    case Framework::Fab:
        return {QStringLiteral("feature"), QStringLiteral("advantage"), QStringLiteral("benefit")};
    case Framework::FourCs:
        return {QStringLiteral("clear"), QStringLiteral("concise"), QStringLiteral("compelling"),
                QStringLiteral("credible")};
    }
    Q_UNREACHABLE();
}

std::optional<Goal> goalFromName(const QString &name)
{
    return domain::enumFromName(kGoalNames, name);
}

Result<LanguageData> readLanguage(const QByteArray &words, const QByteArray &patterns, const QString &name)
{
    LanguageData data;
    QString problem;
    {
        DataObject file = fileObject(words, problem);
        readWords(file, data);
        file.finish();
    }
    if (!problem.isEmpty())
        return failure(broken(name + QStringLiteral(".words.json"), problem));
    DataObject file = fileObject(patterns, problem);
    readPatterns(file, data);
    file.finish();
    if (!problem.isEmpty())
        return failure(broken(name + QStringLiteral(".json"), problem));
    return data;
}

} // namespace mci::writer
