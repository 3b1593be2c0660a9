// A combo box that on a remote display opens its list inside the window. A list of Qt's own is a
// window of its own: ten questions to the display one after the other before it can be seen.
#pragma once

#include <QComboBox>
#include <QPointer>

class QListView;

namespace opentalk::wizard {

class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// For all of them, from now on.
    static void openInWindow();

    void showPopup() override;
    void hidePopup() override;

private:
    void choose(int row);

    QPointer<QListView> m_list;
};

} // namespace opentalk::wizard
