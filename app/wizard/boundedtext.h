// A text as high as it is, up to a limit; then it scrolls.
#pragma once

#include <QScrollArea>

class QLabel;

namespace opentalk::wizard {

class BoundedText final : public QScrollArea {
    Q_OBJECT

public:
    /// Of text, before it scrolls.
    explicit BoundedText(int lines, QWidget *parent = nullptr);

    /// A list without blanks may be broken behind its commas.
    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_label;
    int m_lines;
};

} // namespace opentalk::wizard
