// What a page stands on: it scrolls once large letters, long words or a small screen leave the page
// less room than it needs at least; until then nothing of it can be seen.
#pragma once

#include <QScrollArea>

namespace opentalk::wizard {

class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// The layout goes onto `content()`.
    explicit PageScroll(QWidget *parent = nullptr);

    QWidget *content() const { return widget(); }

    QSize minimumSizeHint() const override;

private:
    void follow(QWidget *focus);
};

} // namespace opentalk::wizard
