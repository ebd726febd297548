// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/PromptPanel.h"

#include "brief/PromptText.h"
#include "theme/Painters.h"
#include "widgets/Segmented.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

constexpr int kPromptLeast = 300;

class SunkenBox final : public QWidget
{
public:
    SunkenBox(Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        CardData card;
        card.fill = m_look.theme().isDark() ? Role::Rail : Role::Sunken;
        paintCard(painter, rect(), card, m_look.theme());
    }

private:
    Look &m_look;
};

/** With room to break, which has no width, in words that no line holds: marks of a prompt have no spaces. */
QString breakable(const QString &text)
{
    constexpr int kLongest = 24;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > kLongest && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

PromptPanel::PromptPanel(Look &look, BriefDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_document(document)
    , m_form(new Segmented(look, this))
    , m_words(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    //: Brief: heading above what is going to be asked for
    top->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Prompt"), this), 1);
    m_form->setObjectName(QStringLiteral("promptForm"));
    //: Brief, prompt: what the choice between Summary and Full is about, for screen readers
    m_form->setAccessibleName(tr("How the prompt is shown"));
    //: Brief, prompt: in short
    m_form->addSegment(Summary, tr("Summary"));
    //: Brief, prompt: every word of it
    m_form->addSegment(Full, tr("Full"));
    top->addWidget(m_form);
    column->addLayout(top);
    auto *box = new SunkenBox(look, this);
    box->setMinimumHeight(look.scaled(kPromptLeast));
    m_words = new QLabel(box);
    m_words->setObjectName(QStringLiteral("promptWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: Brief, prompt, for screen readers
    m_words->setAccessibleName(tr("Prompt"));
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(16, 14, 16, 14);
    inner->addWidget(m_words);
    column->addWidget(box);
    connect(m_form, &Segmented::currentChanged, this, &PromptPanel::refresh);
    connect(&document, &BriefDocument::changed, this, &PromptPanel::refresh);
    connect(&look, &Look::changed, this, &PromptPanel::refresh);
    refresh();
}

void PromptPanel::setPreview(const services::BriefPreview *preview)
{
    m_preview.reset();
    if (preview)
        m_preview = *preview;
    refresh();
}

QString PromptPanel::fullText() const
{
    const bool asked =
        m_document.draft().maker == domain::MakerKind::Provider && m_preview && !m_preview->prompt.isEmpty();
    return asked ? m_preview->prompt : PromptText::sentences(m_document.draft(), m_preview ? &*m_preview : nullptr);
}

void PromptPanel::refresh()
{
    m_words->setFont(m_look.font(TypeRole::Small));
    const bool full = m_form->current() == Full;
    m_words->setTextFormat(full ? Qt::PlainText : Qt::RichText);
    m_words->setText(full ? breakable(fullText())
                          : PromptText::summary(m_document.draft(), m_preview ? &*m_preview : nullptr, m_look.theme()));
}

} // namespace mci::ui
