#include "wizard/pages/startpage.h"

#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/choicebox.h"
#include "wizard/flowlayout.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/icon.h"
#include "wizard/importer.h"
#include "wizard/languages.h"
#include "wizard/pages/draftoffer.h"
#include "wizard/pages/servedlook.h"
#include "wizard/pages/targetchoice.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"
#include "wizard/targettext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace opentalk::wizard {

StartPage::StartPage(Session &session, CertificateLook &look, const Checkup &checkup,
                     DraftKeeper *drafts)
    : Page(session, StartPageId, tr("OpenTalk behind NGINX"),
           tr("A few questions, and this machine's NGINX serves OpenTalk. Nothing is written "
              "before you have seen every line of it."))
    , m_look(look)
    , m_checkup(checkup)
    , m_draft(new DraftOffer(session, drafts))
    , m_served(new ServedLook(443, this))
    , m_installCommand(new QLineEdit)
    , m_choices(new QButtonGroup(this))
    , m_target(new TargetChoice(session))
    , m_profile(explanation())
    , m_languages(new ChoiceBox)
{
    body()->addWidget(m_draft);
    body()->addWidget(buildFound());
    body()->addWidget(buildInstall());
    body()->addSpacing(unit() / 2);
    body()->addWidget(buildChoices());
    body()->addStretch();
    body()->addLayout(buildFiles());
    body()->addLayout(buildLanguages());
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int choice) { choose(static_cast<Choice>(choice)); });
    connect(m_target, &TargetChoice::changed, this, [this] { choose(Another); });
    const auto follow = [this] {
        if (isVisible())
            showFound();
    };
    connect(m_served, &ServedLook::changed, this, follow);
    connect(&look, &CertificateLook::changed, this, follow);
}

QWidget *StartPage::buildFound()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit() / 2);
    grid->setVerticalSpacing(unit() / 3);
    grid->setColumnStretch(1, 1);
    for (std::size_t line = 0; line < m_found.size(); ++line) {
        m_found[line] = {new QLabel, new QLabel};
        m_found[line].text->setWordWrap(true);
        grid->addWidget(m_found[line].icon, static_cast<int>(line), 0, Qt::AlignTop);
        grid->addWidget(m_found[line].text, static_cast<int>(line), 1);
    }
    return box;
}

QWidget *StartPage::buildInstall()
{
    m_install = new QWidget;
    auto *row = new QHBoxLayout(m_install);
    row->setContentsMargins(unit() * 3 / 2, 0, 0, 0);
    m_installCommand->setReadOnly(true);
    m_installCommand->setAccessibleName(tr("Command that installs nginx"));
    auto *again = new QPushButton(tr("&Look again"));
    row->addWidget(m_installCommand, 1);
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this, [this] { session().lookAtThisMachine(); });
    return m_install;
}

QWidget *StartPage::buildAdopt()
{
    m_adopt = new QWidget;
    auto *row = new QHBoxLayout(m_adopt);
    row->setContentsMargins(0, unit() / 4, 0, 0);
    auto *adopt = new QPushButton(tr("Continue &from these files"));
    row->addWidget(adopt);
    row->addStretch();
    connect(adopt, &QPushButton::clicked, this, [this] {
        choose(SetUp);
        continueFromFiles(session(), window());
    });
    return m_adopt;
}

QLayout *StartPage::buildFiles()
{
    auto *row = new FlowLayout;
    auto *open = new QPushButton(icon(QStringLiteral("open")), tr("&Open profile…"));
    auto *import = new QPushButton(tr("&Import OpenTalk's .env…"));
    row->addWidget(open);
    row->addWidget(import);
    row->addWidget(m_profile);
    m_profile->setWordWrap(false);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(import, &QPushButton::clicked, this, [this] { importEnv(session(), window()); });
    return row;
}

/// Each by its own name: who does not read this language still finds the own one.
QLayout *StartPage::buildLanguages()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Languag&e"));
    label->setBuddy(m_languages);
    m_languages->setObjectName(QStringLiteral("languages"));
    for (const auto &language : languages())
        m_languages->addItem(QString::fromUtf8(language.name), QLatin1String(language.code));
    m_languages->setCurrentIndex(m_languages->findData(QLatin1String(spoken(QLocale()))));
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addStretch();
    connect(m_languages, &QComboBox::activated, this, [this] {
        const auto code = m_languages->currentData().toString();
        if (code != QLatin1String(spoken(QLocale())))
            emit languageChosen(code);
    });
    return row;
}

void StartPage::focusLanguage()
{
    m_languages->setFocus();
}

QWidget *StartPage::buildChoices()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, unit() * 3 / 2);
    grid->setColumnStretch(1, 1);
    addChoice(SetUp, tr("&Set up OpenTalk on this machine"), {});
    addChoice(Another, tr("Prepare files for &another machine"),
              tr("At the end they are exported as an archive."));
    addChoice(Practise, tr("&Practise first"),
              tr("The whole job on a private nginx with stand-in services; "
                 "this machine stays untouched."));
    addChoice(Check, tr("Chec&k what is there"),
              tr("Names, services, ports and what clients see; nothing is changed."));
    addChoice(Undo, tr("&Undo the last change"), {});
    addChoice(Remove, tr("Re&move OpenTalk from this nginx"), {});
    for (int choice = 0; choice < ChoiceCount; ++choice) {
        const int row = choice * 4;
        grid->addWidget(m_choices->button(choice), row, 0, 1, 2);
        grid->addWidget(m_sentences[static_cast<std::size_t>(choice)], row + 1, 1);
        if (choice == SetUp)
            grid->addWidget(buildAdopt(), row + 2, 1);
        if (choice == Another)
            grid->addWidget(m_target, row + 2, 1);
        grid->setRowMinimumHeight(row + 3, unit() / 2);
    }
    return box;
}

void StartPage::addChoice(Choice choice, const QString &text, const QString &sentence)
{
    auto *button = new QRadioButton(text);
    m_choices->addButton(button, choice);
    m_sentences[choice] = explanation(sentence);
}

bool StartPage::isComplete() const
{
    const bool isHere = session().target() == Target::ThisMachine;
    return !isHere || (session().survey().installed && hasPlaceForSites(session().survey()));
}

int StartPage::nextId() const
{
    switch (session().intent()) {
    case Intent::SetUp:
        return ServicesPageId;
    case Intent::Check:
        return ChecksPageId;
    case Intent::Undo:
    case Intent::Remove:
        break;
    }
    return ReviewPageId;
}

bool StartPage::validatePage()
{
    const bool needsProfile
        = session().intent() == Intent::SetUp || session().intent() == Intent::Check;
    if (needsProfile && session().target() == Target::ThisMachine)
        beginWithOurFiles(session(), window());
    return true;
}

void StartPage::choose(Choice choice)
{
    session().setIntent(choice == Undo         ? Intent::Undo
                            : choice == Check  ? Intent::Check
                            : choice == Remove ? Intent::Remove
                                               : Intent::SetUp);
    if (choice == Another)
        session().setTarget(Target::Another, m_target->survey(), Sight::Told);
    else if (choice == Practise)
        session().practise();
    else if (session().target() != Target::ThisMachine)
        session().lookAtThisMachine();
}

StartPage::Choice StartPage::chosen() const
{
    if (session().target() == Target::Another)
        return Another;
    if (session().target() == Target::Practice)
        return Practise;
    return session().intent() == Intent::Undo  ? Undo
        : session().intent() == Intent::Check  ? Check
        : session().intent() == Intent::Remove ? Remove
                                               : SetUp;
}

void StartPage::showEvent(QShowEvent *event)
{
    lookAtCertificates();
    m_draft->lookAgain();
    Page::showEvent(event);
}

void StartPage::hideEvent(QHideEvent *event)
{
    m_look.giveUp();
    Page::hideEvent(event);
}

/// Once, for the names that this machine's nginx has of OpenTalk already.
void StartPage::lookAtCertificates()
{
    const auto &adoption = session().adoption();
    const auto deployed = adoption ? examine(adoption->profile).deployment : std::nullopt;
    if (!deployed || !session().localSurvey().running || !session().tree().isEmpty())
        return;
    std::vector<std::string> hosts;
    for (const auto &site : deployed->sites)
        hosts.push_back(site.host.text());
    m_served->look(hosts);
    m_look.lookAgain(adoption->profile);
}

/// What clients see, and what the files say where all of them could be read: the worst counts, be
/// it that nginx still has an old certificate, or that a new one is wrong.
std::vector<Fact> StartPage::certificateFacts() const
{
    const auto &adoption = session().adoption();
    const auto &report = m_look.report();
    if (!adoption || !session().tree().isEmpty())
        return {};
    auto lives = m_served->lives();
    if (report)
        std::ranges::copy(livesIn(*report), std::back_inserter(lives));
    std::vector<Fact> facts {worstFact(lives, now())};
    const bool isCertbots = adoption->profile.certificates.source == CertificateSource::LetsEncrypt;
    if (report && isCertbots)
        facts.push_back(renewalFact(report->renewal));
    std::erase_if(facts, [](const Fact &fact) { return fact.text.isEmpty(); });
    return facts;
}

void StartPage::refresh()
{
    showFound();
    showChoices();
    const auto file = session().fileName();
    m_profile->setText(file.isEmpty() ? QString() : QFileInfo(file).fileName());
}

void StartPage::showFound()
{
    const auto &local = session().localSurvey();
    m_install->setVisible(!local.installed);
    m_adopt->setVisible(isAdoptable());
    m_installCommand->setText(qt(local.distribution.installCommand));
    auto facts = factsAboutThisMachine(session());
    for (const auto &fact : certificateFacts())
        facts.push_back(fact);
    const auto checked = m_checkup.entries();
    if (!checked.empty() && facts.size() < mostFacts) {
        const auto summary = summaryOf(checked);
        facts.push_back({summary.icon, summary.tone, tr("Last checks: %1").arg(summary.text)});
    }
    facts.resize(mostFacts);
    for (std::size_t line = 0; line < facts.size(); ++line) {
        const auto &[drawing, sentence] = m_found[line];
        const auto &fact = facts[line];
        sentence->setText(fact.text);
        drawing->setVisible(!fact.text.isEmpty());
        sentence->setVisible(!fact.text.isEmpty());
        if (!fact.text.isEmpty())
            showIcon(drawing, fact.icon, fact.tone);
    }
}

/// Not where the profile says the same already.
bool StartPage::isAdoptable() const
{
    const auto &adoption = session().adoption();
    if (!adoption || session().target() != Target::ThisMachine)
        return false;
    auto same = adoption->profile;
    same.release = same.release ? same.release : session().profile().release;
    return session().localSurvey().installed && session().profile() != same;
}

void StartPage::showChoices()
{
    const auto &local = session().localSurvey();
    const bool hasOurs = !session().ours().empty();
    const auto tree = session().tree();
    m_choices->button(SetUp)->setText(!tree.isEmpty() ? tr("&Set up OpenTalk in this tree")
                                          : hasOurs   ? tr("&Set up again or change what is there")
                                                      : tr("&Set up OpenTalk on this machine"));
    m_sentences[SetUp]->setText(
        tree.isEmpty() ? tr("Every step can be undone, and other sites are left alone.")
                       : tr("It lies in %1. At the end the files are exported.").arg(tree));
    m_sentences[Undo]->setText(!tree.isEmpty() ? tr("In a tree, opentalk-proxy undo does it.")
                                   : hasOurs   ? tr("Puts back what was there before it.")
                                               : tr("Nothing of this wizard was found on this "
                                                      "machine."));
    m_sentences[Remove]->setText(tr("Gives back what the first set-up found."));
    const bool hasProfile = hasOurs || session().deployment();
    m_choices->button(Check)->setEnabled(local.installed && hasProfile && tree.isEmpty());
    for (const auto choice : {SetUp, Practise})
        m_choices->button(choice)->setEnabled(local.installed);
    for (const auto choice : {Undo, Remove})
        m_choices->button(choice)->setEnabled(local.installed && hasOurs && tree.isEmpty());
    m_choices->button(chosen())->setChecked(true);
    m_target->setEnabled(chosen() == Another);
}

} // namespace opentalk::wizard
