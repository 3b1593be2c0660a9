#include "wizard/windowkeeper.h"

#include "wizard/languages.h"

namespace opentalk::wizard {

WindowKeeper::WindowKeeper(Make make)
    : m_make(std::move(make))
{ }

void WindowKeeper::open()
{
    m_window = m_make();
    follow();
    m_window->show();
}

void WindowKeeper::follow()
{
    // The old window is in the midst of a signal of one of its boxes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::speak,
            Qt::QueuedConnection);
}

void WindowKeeper::speak(const QString &language)
{
    useLanguage(prefer(language));
    const auto old = std::move(m_window);
    m_window = m_make();
    follow();
    m_window->setGeometry(old->geometry());
    m_window->setWindowState(old->windowState());
    m_window->show();
    m_window->focusLanguage();
}

} // namespace opentalk::wizard
