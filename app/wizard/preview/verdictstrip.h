// The strip below the preview: what nginx says of the files, in a place whose height only the width
// of the window decides. What does not fit is left out word by word; the tool tip has all of it.
#pragma once

#include "wizard/preview/verdicttext.h"

#include <QWidget>

class QLabel;

namespace opentalk::wizard {

class RestingNotice;

class VerdictStrip final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget *parent = nullptr);

    /// Repaints only where something differs.
    void say(const Saying &saying);
    const Saying &saying() const { return m_saying; }

signals:
    /// By mouse, or by the keyboard on the place.
    void placeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Saying &saying);
    void fit();
    bool fits(const QString &text) const;

    QLabel *m_icon;
    QLabel *m_text;
    RestingNotice *m_notice;
    Saying m_saying;
};

} // namespace opentalk::wizard
