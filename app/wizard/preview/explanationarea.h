// The place below the file where the line under the cursor is explained. Its height follows the
// window and never the text, so that nothing moves while somebody types.
#pragma once

#include "wizard/preview/explanation.h"

#include <QTextEdit>

namespace opentalk::wizard {

class ExplanationArea final : public QTextEdit {
    Q_OBJECT

public:
    explicit ExplanationArea(QWidget *parent = nullptr);

    /// Repaints only where something differs.
    void explain(const Explanation &explanation);
    const Explanation &explanation() const { return m_explanation; }

    /// So many lines high, or with all the room there is.
    void setLines(int lines);
    void setLarge(bool large);
    bool isLarge() const { return m_isLarge; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const Explanation &explanation);
    void fit();

    Explanation m_explanation;
    QString m_shown;
    int m_lines;
    bool m_isLarge = false;
};

} // namespace opentalk::wizard
