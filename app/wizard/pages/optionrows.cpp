#include "wizard/pages/optionrows.h"

#include "wizard/choicebox.h"
#include "wizard/flowlayout.h"
#include "wizard/hostinput.h"
#include "wizard/messagearea.h"
#include "wizard/pages/page.h"
#include "wizard/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace opentalk::wizard {

OptionRows::OptionRows(Session &session)
    : m_session(session)
    , m_rows(new QVBoxLayout)
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit / 2);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(unit / 5);
}

void OptionRows::addSwitch(const QString &text, const QString &sentence, const Member<bool> &member)
{
    auto *box = new QCheckBox(text);
    m_rows->addWidget(box);
    auto *row = new QHBoxLayout;
    row->addSpacing(fontMetrics().height() * 3 / 2);
    row->addWidget(explanation(sentence), 1);
    box->setAccessibleDescription(sentence);
    m_rows->addLayout(row);
    addGap();
    connect(box, &QCheckBox::clicked, this, [this, member](bool on) {
        m_session.change([&](Profile &profile) { member(profile) = on; });
    });
    m_refreshers.push_back([box, member](Profile &profile) { box->setChecked(member(profile)); });
}

void OptionRows::addNamed(const QString &label, const QString &sentence, const QStringList &names,
                          const std::function<int(Profile &)> &read,
                          const std::function<void(Profile &, int)> &write)
{
    auto *box = new ChoiceBox;
    box->addItems(names);
    addField(label, box, sentence);
    connect(box, &QComboBox::activated, this, [this, write](int row) {
        m_session.change([&](Profile &profile) { write(profile, row); });
    });
    m_refreshers.push_back([box, read](Profile &profile) { box->setCurrentIndex(read(profile)); });
}

QHBoxLayout *OptionRows::addList(const QString &label, const QString &sentence,
                                 const QString &place,
                                 const Member<std::vector<std::string>> &member)
{
    return addText(
        label, sentence, place,
        [member](const Profile &profile) {
            auto copy = profile;
            return joinList(member(copy));
        },
        [member](Profile &profile, const QString &typed) { member(profile) = splitList(typed); });
}

QHBoxLayout *OptionRows::addText(const QString &label, const QString &sentence,
                                 const QString &place,
                                 const std::function<QString(const Profile &)> &read,
                                 const std::function<void(Profile &, const QString &)> &write)
{
    auto *line = new QLineEdit;
    auto *message = new MessageArea(2);
    message->setNamesFields(false);
    message->setField(line);
    message->setHint(sentence);
    auto *row = labelled(label, line);
    m_rows->addWidget(message);
    addGap();
    connect(line, &QLineEdit::textEdited, this, [this, write](const QString &typed) {
        m_session.change([&](Profile &profile) { write(profile, typed); });
    });
    m_refreshers.push_back([this, line, message, place, read, write](Profile &profile) {
        auto typed = profile;
        write(typed, line->text());
        if (typed != profile)
            line->setText(read(profile));
        message->show(m_session.problemsFor(place.toStdString()));
    });
    m_fields.emplace_back(place, line);
    return row;
}

void OptionRows::addNumbers(const std::vector<Number> &numbers, const QString &place)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(fontMetrics().height() * 3 / 2);
    for (const auto &[text, most, member] : numbers) {
        auto *number = new QSpinBox;
        number->setRange(1, most);
        auto *label = new QLabel(text);
        label->setBuddy(number);
        row->addWidget(label);
        row->addWidget(number);
        row->addSpacing(fontMetrics().height());
        connect(number, &QSpinBox::valueChanged, this, [this, member = member](int value) {
            m_session.change([&](Profile &profile) { member(profile) = value; });
        });
        m_refreshers.push_back([number, member = member](Profile &profile) {
            if (number->value() != member(profile))
                number->setValue(member(profile));
        });
        m_fields.emplace_back(place, number);
    }
    row->addStretch();
    m_rows->addLayout(row);
    addGap();
}

void OptionRows::addFlags(const QString &label, const QString &sentence,
                          const std::vector<Flag> &flags)
{
    m_rows->addWidget(new QLabel(label));
    m_rows->addWidget(explanation(sentence));
    auto *columns = new FlowLayout;
    columns->setUniform(true);
    columns->setSpacing(fontMetrics().height() / 2);
    for (const auto &[text, what] : flags) {
        auto *box = new QCheckBox(text);
        box->setAccessibleDescription(sentence);
        columns->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, what = what](bool on) {
            m_session.change([&](Profile &profile) {
                std::erase(profile.keepOpen, what);
                if (on)
                    profile.keepOpen.push_back(what);
                std::ranges::sort(profile.keepOpen);
            });
        });
        m_refreshers.push_back([box, what = what](Profile &profile) {
            box->setChecked(std::ranges::count(profile.keepOpen, what) > 0);
        });
    }
    m_rows->addLayout(columns);
    addGap();
}

void OptionRows::addWidget(QWidget *widget, const std::function<void()> &refresh)
{
    m_rows->addWidget(widget);
    m_refreshers.push_back([refresh](Profile &) { refresh(); });
}

void OptionRows::refresh()
{
    auto profile = m_session.profile();
    for (const auto &refresher : m_refreshers)
        refresher(profile);
}

bool OptionRows::goTo(const QString &place)
{
    for (const auto &[key, field] : m_fields) {
        if (place.startsWith(key)) {
            field->setFocus();
            return true;
        }
    }
    return false;
}

void OptionRows::addField(const QString &label, QWidget *field, const QString &sentence)
{
    labelled(label, field)->addStretch();
    field->setAccessibleDescription(sentence);
    m_rows->addWidget(explanation(sentence));
    addGap();
}

QHBoxLayout *OptionRows::labelled(const QString &label, QWidget *field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() * 2 / 3);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    m_labels.push_back(text);
    alignLabels();
    row->addWidget(text);
    row->addWidget(field, qobject_cast<QLineEdit *>(field) ? 1 : 0);
    m_rows->addLayout(row);
    return row;
}

/// The fields of a tab begin below one another; a label that is longer than usual has its own room.
void OptionRows::alignLabels()
{
    const int letter = fontMetrics().averageCharWidth();
    int widest = letter * 24;
    for (const auto *label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (auto *label : m_labels)
        label->setMinimumWidth(std::min(widest, letter * 36));
}

void OptionRows::addGap()
{
    m_rows->addSpacing(fontMetrics().height() / 2);
}

} // namespace opentalk::wizard
