// What was found, and what there is to do.
#pragma once

#include "wizard/pages/page.h"
#include "wizard/pages/startfacts.h"

#include <array>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace opentalk::wizard {

class CertificateLook;
class Checkup;
class DraftOffer;
class DraftKeeper;
class ServedLook;
class TargetChoice;

class StartPage final : public Page {
    Q_OBJECT

public:
    /// Without a keeper of drafts, none is offered.
    StartPage(Session &session, CertificateLook &look, const Checkup &checkup,
              DraftKeeper *drafts = nullptr);

    bool isComplete() const override;
    int nextId() const override;

    /// Set-up goes on from our own files where there are any.
    bool validatePage() override;

    void focusLanguage();

signals:
    void openRequested();
    void languageChosen(const QString &code);

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Choice { SetUp, Another, Practise, Check, Undo, Remove, ChoiceCount };

    QWidget *buildFound();
    QWidget *buildInstall();
    QWidget *buildAdopt();
    QLayout *buildFiles();
    QLayout *buildLanguages();
    QWidget *buildChoices();
    void addChoice(Choice choice, const QString &text, const QString &sentence);
    void choose(Choice choice);
    Choice chosen() const;
    void lookAtCertificates();
    std::vector<Fact> certificateFacts() const;
    void showFound();
    bool isAdoptable() const;
    void showChoices();

    CertificateLook &m_look;
    const Checkup &m_checkup;
    DraftOffer *m_draft;
    ServedLook *m_served;
    struct Line {
        QLabel *icon;
        QLabel *text;
    };
    std::array<Line, mostFacts> m_found {};
    QWidget *m_install = nullptr;
    QLineEdit *m_installCommand;
    QWidget *m_adopt = nullptr;
    QButtonGroup *m_choices;
    std::array<QLabel *, ChoiceCount> m_sentences {};
    TargetChoice *m_target;
    QLabel *m_profile;
    QComboBox *m_languages;
};

} // namespace opentalk::wizard
