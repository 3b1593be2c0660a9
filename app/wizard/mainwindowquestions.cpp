// What the window asks in boxes of their own, before something is lost.
#include "wizard/helper/job.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/page.h"
#include "wizard/profilefile.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace opentalk::wizard {

bool MainWindow::saveProfile()
{
    auto name = m_session.fileName();
    if (name.isEmpty())
        name = QFileDialog::getSaveFileName(this, tr("Save the profile"),
                                            QStringLiteral("opentalk-proxy.json"),
                                            tr("Profiles (*.json)"));
    if (name.isEmpty())
        return false;
    if (const auto written = writeProfileFile(name, m_session.profile()); !written) {
        QMessageBox::warning(this, tr("Save the profile"), textOf(written.error()));
        return false;
    }
    m_session.markSaved(name);
    return true;
}

void MainWindow::openProfile()
{
    if (m_job.phase() == Job::Phase::Working || !mayClose())
        return;
    const auto name = QFileDialog::getOpenFileName(this, tr("Open a profile"), {},
                                                   tr("Profiles (*.json);;All files (*)"));
    if (name.isEmpty())
        return;
    if (const auto profile = readProfileFile(name))
        m_session.open(*profile, name);
    else
        QMessageBox::warning(this, tr("Open a profile"), textOf(profile.error()));
}

bool MainWindow::mayClose()
{
    // What was applied here can be read back from the files.
    const bool isInFiles = m_wizard->currentId() == DonePageId && m_job.outcome()
        && m_session.target() == Target::ThisMachine && m_session.intent() == Intent::SetUp;
    if (!m_session.isModified() || isInFiles)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Keep your answers?"),
                         tr("What you typed has not been saved to a profile."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return saveProfile();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

/// The window stays in either case: what came of it is still to be seen.
void MainWindow::askWhetherToStop()
{
    QMessageBox question(QMessageBox::Question, tr("Stop applying?"),
                         tr("The change is still under way."), QMessageBox::NoButton, this);
    const bool isKept = m_job.isPastPuttingBack();
    question.setInformativeText(
        isKept ? tr("All names answer with their certificates; that stays so. Only the last checks "
                    "are left out.")
               : tr("Everything that it has changed so far can be put back."));
    auto *keep = question.addButton(tr("&Keep working"), QMessageBox::RejectRole);
    auto *stop = question.addButton(isKept ? tr("&Stop here, and keep everything")
                                           : tr("&Stop and put everything back"),
                                    QMessageBox::AcceptRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    connect(&m_job, &Job::changed, &question, [this, &question] {
        if (m_job.phase() != Job::Phase::Working)
            question.reject();
    });
    question.exec();
    if (question.clickedButton() == stop)
        m_job.cancel();
}

} // namespace opentalk::wizard
