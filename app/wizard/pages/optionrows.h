// Rows of the Options page. Each is bound to one member of the profile: it shows that member and
// writes to it, and has one sentence on what it does and costs.
#pragma once

#include "model/profile.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace opentalk::wizard {

class Session;

template <class T> using Member = std::function<T &(Profile &)>;

class OptionRows final : public QWidget {
    Q_OBJECT

public:
    explicit OptionRows(Session &session);

    void addSwitch(const QString &text, const QString &sentence, const Member<bool> &member);

    /// A choice among named values of any type with `==`.
    template <class T>
    void addChoice(const QString &label, const QString &sentence,
                   const std::vector<std::pair<QString, T>> &values, const Member<T> &member)
    {
        QStringList names;
        for (const auto &[name, value] : values)
            names << name;
        addNamed(
            label, sentence, names,
            [values, member](Profile &profile) {
                const auto &now = member(profile);
                for (std::size_t row = 0; row < values.size(); ++row) {
                    if (values[row].second == now)
                        return static_cast<int>(row);
                }
                return -1;
            },
            [values, member](Profile &profile, int row) {
                member(profile) = values[static_cast<std::size_t>(row)].second;
            });
    }

    /// Addresses, networks or origins with commas between; problems at `place` replace the
    /// sentence. Returns the row, for a button beside the field.
    QHBoxLayout *addList(const QString &label, const QString &sentence, const QString &place,
                         const Member<std::vector<std::string>> &member);

    /// As `addList`, for what is no plain list.
    QHBoxLayout *addText(const QString &label, const QString &sentence, const QString &place,
                         const std::function<QString(const Profile &)> &read,
                         const std::function<void(Profile &, const QString &)> &write);

    /// Numbers that belong to one switch, in one row below it.
    struct Number {
        QString label;
        int most;
        Member<int> member;
    };
    void addNumbers(const std::vector<Number> &numbers, const QString &place);

    /// Small switches below a label, in as many columns as have room.
    struct Flag {
        QString text;
        KeepOpen what;
    };
    void addFlags(const QString &label, const QString &sentence, const std::vector<Flag> &flags);

    void addWidget(QWidget *widget, const std::function<void()> &refresh);

    /// The rows show the profile as it is.
    void refresh();

    /// Whether the field of this place is here; takes the focus then.
    bool goTo(const QString &place);

private:
    void addNamed(const QString &label, const QString &sentence, const QStringList &names,
                  const std::function<int(Profile &)> &read,
                  const std::function<void(Profile &, int)> &write);
    void addField(const QString &label, QWidget *field, const QString &sentence);
    QHBoxLayout *labelled(const QString &label, QWidget *field);
    void alignLabels();
    void addGap();

    Session &m_session;
    QVBoxLayout *m_rows;
    std::vector<QLabel *> m_labels;
    std::vector<std::function<void(Profile &)>> m_refreshers;
    std::vector<std::pair<QString, QWidget *>> m_fields;
};

} // namespace opentalk::wizard
