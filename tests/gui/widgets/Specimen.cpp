// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Specimen.h"

#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/ComboBox.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/Field.h"
#include "widgets/FilterChip.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/Note.h"
#include "widgets/NumberBox.h"
#include "widgets/PageHeader.h"
#include "widgets/Panel.h"
#include "widgets/ProgressLine.h"
#include "widgets/SecretEdit.h"
#include "widgets/Segmented.h"
#include "widgets/Separator.h"
#include "widgets/Spinner.h"
#include "widgets/StatusLine.h"
#include "widgets/StepFooter.h"
#include "widgets/StepHeader.h"
#include "widgets/Switch.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"
#include "widgets/Toast.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSlider>

namespace mci::ui {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template<typename Box>
Box *boxOf(QWidget *owner, int gap)
{
    auto *box = new Box(owner);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap);
    return box;
}

} // namespace

Specimen::Specimen(Look &look)
    : m_look(look)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(frames());
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(28, 24, 28, 24);
    columns->setSpacing(28);
    auto *left = new QVBoxLayout;
    left->setSpacing(20);
    left->addWidget(titled(s("Botões, 32 px; compacto, 28 px"), buttons()));
    left->addWidget(titled(s("Campos"), fields()));
    left->addWidget(titled(s("Etiquetas, filtros, estados"), chips()));
    left->addWidget(titled(s("Escolhas"), choices()));
    left->addWidget(titled(s("Avisos"), notes()));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    right->addWidget(titled(s("Tarefas, avisos flutuantes"), floaters()));
    right->addWidget(titled(s("Vazio e erro"), states()));
    right->addStretch();
    columns->addLayout(left);
    columns->addLayout(right);
    columns->addStretch();
    page->addLayout(columns);
    page->addStretch();
    auto *footer = new StepFooter(look, this);
    footer->primary()->setText(s("Sincronizar e ranquear"));
    footer->setCaption(s("1 conta · 30 dias · cerca de 2 min"));
    page->addWidget(footer);
    auto *status = new StatusLine(look, this);
    status->setSegments({s("Atribuição: 7 dias clique, 1 dia visualização"), s("America/Sao_Paulo"), s("hoje fora")});
    page->addWidget(status);
}

QWidget *Specimen::titled(const QString &title, QWidget *content)
{
    auto *block = new QWidget(this);
    auto *column = boxOf<QVBoxLayout>(block, 8);
    column->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text3, title, block));
    column->addWidget(content);
    return block;
}

QWidget *Specimen::buttons()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(376));
    auto *column = boxOf<QVBoxLayout>(block, 10);
    const auto row = [&](const QList<QWidget *> &widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch();
        column->addLayout(line);
    };
    auto *focused = new Button(m_look, ButtonKind::Primary, s("Foco"), {}, block);
    focused->setObjectName(s("specimenFocus"));
    row({new Button(m_look, ButtonKind::Primary, s("Primário"), {}, block), focused,
         new Button(m_look, ButtonKind::Secondary, s("Secundário"), {}, block),
         new Button(m_look, ButtonKind::Quiet, s("Discreto"), {}, block)});
    auto *inert = new Button(m_look, ButtonKind::Secondary, s("Inativo"), {}, block);
    inert->setDisabledReason(s("Escolha uma conta"));
    auto *more = new IconButton(m_look, s("more"), s("Mais"), block);
    more->setOutlined(true);
    row({new Button(m_look, ButtonKind::Danger, s("Apagar…"), s("trash"), block),
         new Button(m_look, ButtonKind::DangerFilled, s("Desconectar"), {}, block), inert, more,
         new IconButton(m_look, s("settings"), s("Configurações"), block)});
    auto *compact = new Button(m_look, ButtonKind::Secondary, s("Compacto"), s("undo"), block);
    compact->setCompact(true);
    auto *large = new Button(m_look, ButtonKind::Primary, s("Grande"), s("sync"), block);
    large->setLarge(true);
    row({compact, large});
    return block;
}

QWidget *Specimen::fields()
{
    auto *block = new QWidget(this);
    block->setObjectName(s("specimenFields"));
    block->setFixedWidth(m_look.scaled(376));
    auto *grid = boxOf<QGridLayout>(block, 10);
    const auto edit = [&](const QString &text) {
        auto *line = new LineEdit(m_look, block);
        line->setText(text);
        return line;
    };
    auto *focused = edit(s("Foco"));
    focused->setObjectName(s("specimenFieldFocus"));
    grid->addWidget(new Field(m_look, {}, edit(s("Repouso")), block), 0, 0);
    grid->addWidget(new Field(m_look, {}, focused, block), 0, 1);
    auto *wrong = new Field(m_look, {}, edit(s("abc")), block);
    wrong->setError(s("Digite um valor em reais"));
    grid->addWidget(wrong, 1, 0, Qt::AlignTop);
    auto *combo = new ComboBox(m_look, block);
    combo->addItems({s("Lista"), s("Outra")});
    grid->addWidget(new Field(m_look, {}, combo, block), 1, 1, Qt::AlignTop);
    auto *secret = new SecretEdit(m_look, block);
    secret->setText(s("EAAB1234"));
    auto *secretField = new Field(m_look, s("Chave secreta do app"), secret, block);
    secretField->setHint(s("Fica no chaveiro do sistema"));
    secretField->setOptional(true);
    grid->addWidget(secretField, 2, 0, Qt::AlignTop);
    auto *number = new NumberBox(m_look, block);
    number->setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
    number->setRange(0, 100000);
    number->setPrefix(s("R$ "));
    number->setValue(1250);
    grid->addWidget(new Field(m_look, s("Gasto mínimo"), number, block), 2, 1, Qt::AlignTop);
    auto *search = new LineEdit(m_look, block);
    search->setLeadingIcon(s("search"));
    search->setPlaceholderText(s("Buscar cliente"));
    search->setAccessibleName(s("Buscar cliente"));
    grid->addWidget(search, 3, 0, 1, 2);
    return block;
}

QWidget *Specimen::chips()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(376));
    auto *column = boxOf<QVBoxLayout>(block, 8);
    auto *row = new FlowRow;
    row->addWidget(new Chip(m_look, s("calendar"), {}, s("Últimos 30 dias"), block));
    row->addWidget(new FilterChip(m_look, s("Gasto ≥"), s("R$ 100"), block));
    auto *add = new Chip(m_look, s("plus"), s("Filtro"), {}, block);
    add->setDashed(true);
    row->addWidget(add);
    row->addWidget(new Chip(m_look, {}, s("Objetivo:"), s("Compras"), block));
    column->addLayout(row);
    auto *tags = new FlowRow;
    tags->addWidget(new Tag(m_look, TagKind::Good, s("Comprovado"), s("check"), block));
    tags->addWidget(new Tag(m_look, TagKind::Neutral, s("Promissor"), {}, block));
    tags->addWidget(new Tag(m_look, TagKind::Warn, s("Observar"), s("fatigue"), block));
    tags->addWidget(new Tag(m_look, TagKind::Bad, s("Fadiga"), s("fatigue"), block));
    tags->addWidget(new Tag(m_look, TagKind::Accent, s("Close 94%"), {}, block));
    tags->addWidget(new Tag(m_look, TagKind::Info, s("Local"), {}, block));
    column->addLayout(tags);
    return block;
}

QWidget *Specimen::choices()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(376));
    auto *column = boxOf<QVBoxLayout>(block, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto check = [&](Qt::CheckState state) {
        auto *box = new QCheckBox(block);
        box->setAccessibleName(s("Caixa"));
        box->setTristate(true);
        box->setCheckState(state);
        row->addWidget(box);
    };
    check(Qt::Unchecked);
    check(Qt::Checked);
    check(Qt::PartiallyChecked);
    for (const bool on : {false, true}) {
        auto *radio = new QRadioButton(block);
        radio->setAutoExclusive(false);
        radio->setAccessibleName(s("Opção"));
        radio->setChecked(on);
        row->addWidget(radio);
    }
    for (const bool on : {false, true}) {
        auto *toggle = new Switch(m_look, {}, block);
        toggle->setAccessibleName(s("Chave"));
        toggle->setChecked(on);
        row->addWidget(toggle);
    }
    auto *slider = new QSlider(Qt::Horizontal, block);
    slider->setAccessibleName(s("Peso"));
    slider->setFixedWidth(80);
    slider->setValue(60);
    row->addWidget(slider);
    row->addStretch();
    column->addLayout(row);
    auto *segments = new Segmented(m_look, block);
    segments->addSegment(7, s("7 dias"));
    segments->addSegment(30, s("30 dias"));
    segments->addSegment(90, s("90 dias"));
    segments->setCurrent(30);
    auto *views = new Segmented(m_look, block);
    views->addIconSegment(0, s("grid"), s("Grade"));
    views->addIconSegment(1, s("table"), s("Tabela"));
    auto *second = new QHBoxLayout;
    second->addWidget(segments);
    second->addWidget(views);
    second->addWidget(new Switch(m_look, s("Incluir hoje"), block));
    second->addStretch();
    column->addLayout(second);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(new ChoiceCard(m_look, s("user"), s("Leads"), s("Custo por lead"), block));
    auto *chosen = new ChoiceCard(m_look, s("currency"), s("Compras"), s("ROAS, custo por compra"), block);
    chosen->setChecked(true);
    cards->addWidget(chosen);
    column->addLayout(cards);
    auto *radioCard = new ChoiceCard(m_look, {}, s("Só pelo KPI"), s("Valor bruto, como no Gerenciador."), block);
    radioCard->setShowsRadio(true);
    radioCard->setChecked(true);
    column->addWidget(radioCard);
    return block;
}

QWidget *Specimen::notes()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(376));
    auto *column = boxOf<QVBoxLayout>(block, 8);
    column->addWidget(
        new Note(m_look, NoteKind::Info, s("Dados atualizados conforme disponibilidade da Meta API."), block));
    column->addWidget(
        new Note(m_look, NoteKind::Warn, s("O token vence em 6 dias. Entre de novo para não parar."), block));
    auto *locked = new Note(m_look, NoteKind::Bad, s("O acesso expirou. Nada foi apagado."), block);
    locked->setIconName(s("lock"));
    column->addWidget(locked);
    column->addWidget(new Note(m_look, NoteKind::Neutral,
                               s("O app só lê seus anúncios, nunca os altera. O token fica no chaveiro do sistema e os "
                                 "dados ficam neste computador. Sem telemetria."),
                               block));
    return block;
}

QWidget *Specimen::floaters()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(452));
    auto *column = boxOf<QVBoxLayout>(block, 0);
    auto *panel = new Panel(m_look, block);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(new Spinner(m_look, panel));
    auto *middle = new QVBoxLayout;
    middle->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_look, TypeRole::SmallStrong, Role::Text, s("Buscar insights, Nuvem Kids"), panel));
    head->addStretch();
    head->addWidget(new TextLabel(m_look, TypeRole::Small, Role::Text2, s("58%, 1 min"), panel));
    middle->addLayout(head);
    auto *progress = new ProgressLine(m_look, panel);
    progress->setValue(0.58);
    progress->setAccessibleName(s("Buscar insights"));
    middle->addWidget(progress);
    row->addLayout(middle, 1);
    auto *cancel = new Button(m_look, ButtonKind::Secondary, s("Cancelar"), {}, panel);
    cancel->setCompact(true);
    row->addWidget(cancel);
    column->addWidget(panel);
    auto *toast = new Toast(m_look, block);
    toast->setContent(s("2 criativos ocultados"), s("Desfazer"), s("undo"));
    column->addWidget(toast, 0, Qt::AlignLeft);
    auto *elided = new ElidedLabel(m_look, TypeRole::Body, Role::Text, block);
    elided->setText(s("Um nome de anúncio bem comprido, que termina em reticências onde falta espaço para ele"));
    column->addWidget(elided);
    column->addSpacing(8);
    column->addWidget(new Separator(m_look, block));
    return block;
}

QWidget *Specimen::states()
{
    auto *block = new QWidget(this);
    block->setFixedWidth(m_look.scaled(452));
    auto *column = boxOf<QVBoxLayout>(block, 8);
    auto *empty = new EmptyState(m_look, block);
    empty->setContent(s("search"), s("Nada com “outono”"), s("Confira a escrita ou procure em todo o período."),
                      s("Limpar busca"), s("Ver tudo"));
    column->addWidget(empty);
    auto *error = new ErrorState(m_look, block);
    error->setContent({}, s("A Meta não respondeu"), s("Tentamos 3 vezes. Seus dados de 14:02 continuam aqui."),
                      s("Tentar de novo"), {});
    error->setDetails(s("HTTP 503"));
    column->addWidget(error);
    return block;
}

QWidget *Specimen::frames()
{
    auto *block = new QWidget(this);
    auto *column = boxOf<QVBoxLayout>(block, 0);
    column->addWidget(new Banner(m_look, BannerKind::Warn,
                                 s("Sem internet. Você está vendo os dados de 14:02. Filtrar, comparar e exportar "
                                   "funcionam normalmente."),
                                 s("Tentar agora"), block));
    auto *demo = new Banner(m_look, BannerKind::Info, s("Conta fictícia. Nada aqui é real."), s("Conectar"), block);
    demo->setClosable(true);
    column->addWidget(demo);
    auto *steps = new StepHeader(m_look, {s("Conectar"), s("Conta"), s("Análise"), s("Sincronizar")}, block);
    steps->setCurrent(2);
    column->addWidget(steps);
    auto *header = new PageHeader(m_look, s("Top criativos"), block);
    header->setSubtitle(s("10 de 214 criativos"));
    header->addWidget(new Tag(m_look, TagKind::Neutral, s("Sincronizado há 12 min"), {}, header));
    header->addWidget(new IconButton(m_look, s("sync"), s("Sincronizar agora"), header));
    column->addWidget(header);
    return block;
}

} // namespace mci::ui
