// Problems beside the fields they belong to: an icon and a sentence each, and a link that leads to
// the field. It is as high as its lines, so that nothing moves while somebody types; higher only
// where a text would be cut.
#pragma once

#include "model/problem.h"
#include "wizard/tone.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace opentalk::wizard {

class RestingNotice;

class MessageArea final : public QWidget {
    Q_OBJECT

public:
    /// `lines` of text have room; what does not fit is counted.
    explicit MessageArea(int lines, QWidget *parent = nullptr);

    /// What stands here describes that field, too.
    void setField(QWidget *field);

    /// Whether each sentence names its field first; off where the area stands below one field.
    void setNamesFields(bool namesFields) { m_namesFields = namesFields; }

    /// What stands here while there is nothing to complain about.
    void setHint(const QString &hint);

    void show(const Problems &problems);
    void showGood(const QString &text);
    /// Of what is under way; plain text.
    void showWaiting(const QString &text);
    void showWarning(const QString &text);

    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The admin wants to go to the field of this place.
    void activated(const QString &place);

private:
    void set(const QString &icon, Tone tone, const QString &text);
    QString line(const Problem &problem) const;
    QString plain() const;
    void tell();
    void describe();
    void fit();
    void markLink(bool isMarked);

    QLabel *m_icon;
    QLabel *m_text;
    RestingNotice *m_notice;
    QPointer<QWidget> m_field;
    QString m_hint;
    int m_lines;
    bool m_namesFields = true;
};

} // namespace opentalk::wizard
