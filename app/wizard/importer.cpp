#include "wizard/importer.h"

#include "wizard/importreport.h"
#include "wizard/importtext.h"
#include "wizard/profilefile.h"
#include "wizard/session.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace opentalk::wizard {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool mayReplace(const Session &session, QWidget *parent)
{
    if (!session.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, ImportText::tr("Replace your answers?"),
                         ImportText::tr("What you typed is replaced by what these files say."),
                         QMessageBox::Cancel, parent);
    QAbstractButton *replace
        = question.addButton(ImportText::tr("&Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void report(const nginx::Adoption &adoption, QWidget *parent)
{
    ImportReport::show(ImportText::tr("Taken from this machine's files"), importText(adoption),
                       parent);
}

} // namespace

QString usualEnvFile()
{
    return QStringLiteral("/opt/opentalk/.env");
}

void importEnv(Session &session, QWidget *parent)
{
    QFileDialog dialog(parent, ImportText::tr("Import OpenTalk's .env"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters(
        {ImportText::tr("OpenTalk's settings (.env *.env)"), ImportText::tr("All files (*)")});
    dialog.setFilter(dialog.filter() | QDir::Hidden);
    if (QFileInfo(usualEnvFile()).isReadable())
        dialog.selectFile(usualEnvFile());
    if (dialog.exec() == QDialog::Accepted)
        importEnv(session, dialog.selectedFiles().constFirst(), parent);
}

void importEnv(Session &session, const QString &fileName, QWidget *parent)
{
    const auto title = ImportText::tr("Import OpenTalk's .env");
    const auto import = readEnvFile(fileName, session.profile());
    if (!import) {
        QMessageBox::warning(parent, title, textOf(import.error()));
        return;
    }
    session.import(import->profile);
    ImportReport::show(title, importText(*import), parent);
}

void continueFromFiles(Session &session, QWidget *parent)
{
    const auto adoption = session.adoption();
    if (!adoption || !mayReplace(session, parent))
        return;
    session.import(adoption->profile);
    report(*adoption, parent);
}

void beginWithOurFiles(Session &session, QWidget *parent)
{
    const auto adoption = session.adoption();
    if (!adoption || !adoption->isOurs || !session.isFresh())
        return;
    session.import(adoption->profile);
    if (hasLosses(*adoption))
        report(*adoption, parent);
}

} // namespace opentalk::wizard
