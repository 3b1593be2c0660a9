// The least that Qt can show: one empty window of the wizard's size. What it asks of a display
// before that, every program with Qt asks.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Bare program"));
    window.resize(1000, 680);
    window.show();
    return QApplication::exec();
}
