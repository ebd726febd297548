// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardExport.h"

#include "dashboard/DashboardText.h"
#include "dashboard/ReportPdf.h"
#include "dashboard/ReportPictures.h"
#include "dashboard/ReportXlsx.h"
#include "text/KpiText.h"
#include "window/ExportDialog.h"
#include "window/ReportCsv.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

namespace mci::ui {

namespace {

constexpr ExportKind kKinds[] = {ExportKind::Pdf, ExportKind::Html, ExportKind::Xlsx, ExportKind::Csv,
                                 ExportKind::ContactSheet};
/** A picture of more would be too high for many programs. */
constexpr std::size_t kMostPrints = 100;

QString suffixOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Pdf:
        return QStringLiteral("pdf");
    case ExportKind::Html:
        return QStringLiteral("html");
    case ExportKind::Csv:
        return QStringLiteral("csv");
    case ExportKind::Xlsx:
        return QStringLiteral("xlsx");
    case ExportKind::ContactSheet:
        return QStringLiteral("png");
    }
    return {};
}

/** All that a contact sheet is made of, for another thread. */
struct ContactOrder
{
    std::vector<ContactPrint> prints;
    QString title;
    QString caption;
    Theme theme;
};

Result<QByteArray> develop(const ContactOrder &order)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!contactSheet(order.prints, order.title, order.caption, order.theme).save(&buffer, "PNG"))
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("contact sheet")));
    return png;
}

QString suggestedName(const DashboardData &data)
{
    const domain::DateRange window = data.answer.top.selection.insights.window;
    return fileNamePart(data.account.name) + u'-' + window.since.toString(Qt::ISODate) + u'-'
        + window.until.toString(Qt::ISODate);
}

} // namespace

DashboardExport::DashboardExport(ThumbnailStore &thumbnails, QWidget *parent)
    : QObject(parent)
    , m_thumbnails(thumbnails)
    , m_parent(parent)
    //: Dashboard, menu "Export", while an export is written
    , m_cancelAction(new QAction(tr("Cancel the export"), this))
{
    m_cancelAction->setObjectName(QStringLiteral("export-cancel"));
    connect(m_cancelAction, &QAction::triggered, this, &DashboardExport::cancel);
    setRunning({});
}

void DashboardExport::setSource(std::function<const DashboardData *()> data)
{
    m_data = std::move(data);
}

void DashboardExport::fill(QMenu &menu)
{
    const auto words = [](ExportKind kind) {
        switch (kind) {
        case ExportKind::Pdf:
            //: Dashboard, menu "Export"
            return tr("Report (PDF)");
        case ExportKind::Html:
            //: Dashboard, menu "Export"
            return tr("Web page in one file (HTML)");
        case ExportKind::Csv:
            //: Dashboard, menu "Export"
            return tr("Tables (CSV)");
        case ExportKind::Xlsx:
            //: Dashboard, menu "Export"
            return tr("Workbook (XLSX)");
        case ExportKind::ContactSheet:
            //: Dashboard, menu "Export": the pictures of the creatives beside each other
            return tr("Contact sheet (PNG)");
        }
        return QString();
    };
    for (const ExportKind kind : kKinds) {
        QAction *action = menu.addAction(words(kind));
        action->setObjectName(QStringLiteral("export-") + suffixOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
    }
    menu.addAction(m_cancelAction);
}

void DashboardExport::ask(ExportKind kind)
{
    const DashboardData *shown = m_data ? m_data() : nullptr;
    if (!shown)
        return;
    // What is shown now is what was asked for, whatever is shown once there is a file.
    const auto data = std::make_shared<const DashboardData>(*shown);
    //: Export: title of the window that asks for a file
    auto *dialog = new QFileDialog(m_parent, tr("Export the dashboard"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   QStringLiteral("*.") + suffixOf(kind));
    dialog->setObjectName(QStringLiteral("dashboardExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(kind));
    dialog->selectFile(suggestedName(*data) + u'.' + suffixOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind, data](const QString &file) { write(kind, *data, file); });
    dialog->open();
}

void DashboardExport::write(ExportKind kind, const DashboardData &data, const QString &file)
{
    //: Toast while an export is written: %1 is a file
    Q_EMIT began(tr("Writing %1…").arg(QFileInfo(file).fileName()));
    const auto decision = std::make_shared<std::atomic_flag>();
    std::vector<Decision> running = m_running;
    running.push_back(decision);
    setRunning(std::move(running));
    // Files can be slow, and paper of many rows takes its time: neither on the thread of the windows.
    QtConcurrent::run([make = maker(kind, data), file, decision]() -> Outcome {
        const Result<QByteArray> bytes = make();
        if (!bytes)
            return {Outcome::NotMade};
        QSaveFile target(file);
        const bool written = target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size() && target.flush();
        if (written && decision->test_and_set())
            return {};
        return written && target.commit() ? Outcome{} : Outcome{Outcome::NotWritten, target.errorString()};
    }).then(this, [this, file, decision](const Outcome &outcome) {
        std::vector<Decision> others = m_running;
        // One that was cancelled is not among them, and was told of then.
        if (std::erase(others, decision) == 0)
            return;
        setRunning(std::move(others));
        tell(file, outcome);
    });
}

void DashboardExport::cancel()
{
    std::vector<Decision> tooLate = m_running;
    const auto cancelled = std::erase_if(tooLate, [](const Decision &decision) { return !decision->test_and_set(); });
    setRunning(std::move(tooLate));
    if (cancelled > 0) {
        //: Toast: the writing of a file was cancelled
        Q_EMIT told(tr("Export cancelled. What was there is unchanged."));
    }
}

void DashboardExport::setRunning(std::vector<Decision> running)
{
    m_running = std::move(running);
    m_cancelAction->setVisible(!m_running.empty());
}

std::function<Result<QByteArray>()> DashboardExport::maker(ExportKind kind, const DashboardData &data) const
{
    const Report report = reportOf(data, data.account.name);
    switch (kind) {
    case ExportKind::Pdf:
        return [report, pictures = reportPictures(data, m_thumbnails)] { return pdfOf(report, pictures); };
    case ExportKind::Html:
        return [report, pictures = reportPictures(data, m_thumbnails)] { return htmlOf(report, pictures); };
    case ExportKind::Csv:
        return [report, style = CsvStyle::of(data.figures.locale())] { return csvOf(report, style); };
    case ExportKind::Xlsx:
        return [report] { return xlsxOf(report); };
    case ExportKind::ContactSheet:
        break;
    }
    Look paper;
    paper.setChoice(ThemeChoice::Light);
    ContactOrder order{prints(data), report.title, report.period + QStringLiteral(" · ") + report.footer,
                       paper.theme()};
    return [order = std::move(order)] { return develop(order); };
}

std::vector<ContactPrint> DashboardExport::prints(const DashboardData &data) const
{
    const domain::Kpi goal = data.facts.goal;
    std::vector<ContactPrint> prints;
    for (const services::TopCreative *item : data.top()) {
        if (prints.size() == kMostPrints)
            break;
        const QString file = item->creative.thumbnailFile;
        prints.push_back({file.isEmpty() ? QString() : m_thumbnails.path(file),
                          QLocale().toString(static_cast<int>(prints.size()) + 1), DashboardText::nameOf(*item),
                          text::kpiText(goal, data.facts.objective) + u' '
                              + data.figures.kpi(goal, item->ranked.kpis[goal]) + QStringLiteral(" · ")
                              + data.figures.money(domain::spendOf(item->row))});
    }
    return prints;
}

void DashboardExport::tell(const QString &file, const Outcome &outcome)
{
    const QString name = QFileInfo(file).fileName();
    switch (outcome.kind) {
    case Outcome::Written:
        //: Toast after an export: %1 is a file
        Q_EMIT told(tr("Exported to %1").arg(name));
        return;
    case Outcome::NotMade:
        //: Toast after an export: nothing could be made of the numbers
        Q_EMIT told(tr("The export could not be made. Nothing was written. Try another kind of file."));
        return;
    case Outcome::NotWritten:
        break;
    }
    //: Toast after an export: %1 is a file, %2 what the system says
    Q_EMIT told(tr("%1 could not be written: %2. What was there is unchanged. Choose another folder.")
                    .arg(name, outcome.reason));
}

} // namespace mci::ui
