// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/TextFaults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>

namespace mci::test {

namespace {

struct Source
{
    QString where;
    QString text;
};

class Sources
{
public:
    explicit Sources(QWidget &window)
    {
        for (QWidget *widget : shownWidgets(window))
            take(*widget);
    }

    [[nodiscard]] const std::vector<Source> &all() const { return m_sources; }

private:
    void add(const QString &where, const QString &what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_sources.push_back({where + QStringLiteral(", ") + what, text});
    }
    void take(QWidget &widget)
    {
        const QString where = described(widget);
        for (const PaintedText &line : paintedLines(widget))
            add(where, QStringLiteral("painted"), line.text);
        add(where, QStringLiteral("tooltip"), widget.toolTip());
        add(where, QStringLiteral("accessible name"), widget.accessibleName());
        add(where, QStringLiteral("accessible description"), widget.accessibleDescription());
        add(where, QStringLiteral("title"), widget.isWindow() ? widget.windowTitle() : QString());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(where, QStringLiteral("text"), label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(where, QStringLiteral("text"), button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(where, QStringLiteral("placeholder"), edit->placeholderText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(where, QStringLiteral("unit"), spin->prefix() + spin->suffix());
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(where, QStringLiteral("choice"), combo->itemText(i));
        }
        for (const QAction *action : widget.actions()) {
            add(where, QStringLiteral("action"), action->text());
            add(where, QStringLiteral("tooltip of an action"), action->toolTip());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            take(where, *view->model());
    }
    void take(const QString &where, const QAbstractItemModel &model)
    {
        constexpr int kRows = 20;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(where, QStringLiteral("header"), model.headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < std::min(kRows, model.rowCount()); ++row) {
                const QModelIndex index = model.index(row, column);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    add(where, QStringLiteral("item"), index.data(role).toString());
            }
        }
    }

    std::vector<Source> m_sources;
};

/** The names of the zones that there are, and those of their cities alone. */
const QRegularExpression &timeZones()
{
    static const QRegularExpression names = [] {
        QStringList cities;
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            if (zone.startsWith("America/") || zone.startsWith("Europe/"))
                cities << QRegularExpression::escape(QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)));
        }
        const QString any = cities.join(u'|');
        return QRegularExpression(QStringLiteral("\\b(?:America|Europe)/(?:[A-Za-z]+/)?(?:%1)\\b|^(?:%2)$")
                                      .arg(any, QString(any).replace(u'_', u' ')));
    }();
    return names;
}

/** Latin letters that are nobody's language: names, codes, units, keys and what QLocale says of dates. */
QString withoutData(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;"));
    static const QRegularExpression names(QStringLiteral(
        "Meta Creative Intelligence|https?://[^\\s“”]*|facebook\\.com|act_\\d+|R\\$|\\bv\\d+\\.\\d+|#[0-9A-F]{6}\\b"
        "|[a-z]+(?:_[a-z0-9]+)+|META(?:_[A-Z]+)+|\\b(?:BRL|CLP|EUR|GBP|MXN|USD|UYU)\\b|\\b(?:purchase|lead) · \\d"
        "|/data\\b|/logs\\b|\\b(?:kB|MB|GB)\\b"
        "|\\b(?:Qt|QtKeychain|SQLite|OpenSSL|OpenCV|Tesseract|Leptonica|MobileNetV2|nsfwjs|libsecret|libwebp|zlib|Zlib|"
        "tl::expected)\\b"
        "|\\b(?:Inter|Lato|Open Sans|DejaVu|blessing|Bitstream-Vera|MIT)\\b|\\b[A-Z][A-Za-z0-9]+-\\d[\\w.-]*"
        "|\\b(?:Azure OpenAI|OpenAI|Ollama|LM "
        "Studio|llama\\.cpp|vLLM|api\\.openai\\.com|openai|gpt-[\\w.-]+|mini)\\b|US\\$"
        "|\\b[0-9a-f]{64}\\b"
        "|Português \\(Brasil\\)|English|Español"
        "|(?:Ctrl|Alt|Shift|Meta|Esc|Del|Home|End|PgUp|PgDown|Return|Enter|Space|Left|Right|Up|Down|Ins)(?:\\+\\S+)?"
        "|\\bF\\d{1,2}\\b"));
    static const QRegularExpression dates = [] {
        QStringList words;
        const QLocale locale;
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month)
                words << locale.monthName(month, form) << locale.standaloneMonthName(month, form);
            for (int day = 1; day <= 7; ++day)
                words << locale.dayName(day, form) << locale.standaloneDayName(day, form);
        }
        for (QString &word : words)
            word = QRegularExpression::escape(word);
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return QRegularExpression(QStringLiteral("\\b(?:%1|AM|PM)\\b").arg(words.join(u'|')));
    }();
    QString rest = text;
    return rest.remove(tags).remove(timeZones()).remove(names).remove(dates);
}

bool isGreek(QChar letter)
{
    return letter.script() == QChar::Script_Greek && letter.isLetter();
}

bool isLoose(const QString &written)
{
    // A folder is one word, however its parts are written.
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;|/data\\b|/logs\\b"));
    const QString text = QString(written).remove(tags);
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kPop(0x2069);
    // Nothing of ours beside it: then there is nothing to be turned.
    if (std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter() && !isGreek(letter); }))
        return false;
    int isolated = 0;
    for (const QChar letter : text) {
        isolated += letter == kIsolate ? 1 : letter == kPop ? -1 : 0;
        if (isolated == 0 && isGreek(letter))
            return true;
    }
    return false;
}

template<typename Predicate>
QStringList sourcesThat(QWidget &window, Predicate matches)
{
    QStringList faults;
    const Sources sources(window);
    for (const Source &source : sources.all()) {
        if (matches(source.text))
            faults << QStringLiteral("%1: “%2”").arg(source.where, source.text);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace

QStringList untranslatedTexts(QWidget &window)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
    return sourcesThat(window, [](const QString &text) { return withoutData(text).contains(words); });
}

QStringList looseForeignTexts(QWidget &window)
{
    return sourcesThat(window, &isLoose);
}

} // namespace mci::test
