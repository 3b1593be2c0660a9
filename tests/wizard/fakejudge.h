// A script in place of `opentalk-proxy judge`, for what a real one seldom says or does.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace opentalk::wizard {

/// Runs `body` in `folder` after it has read the profile; `started` gets a line with each process's
/// number. Returns the program.
inline QString fakeJudge(const QTemporaryDir &folder, const QByteArray &body)
{
    const auto name = folder.filePath(QStringLiteral("opentalk-proxy"));
    QFile::remove(folder.filePath(QStringLiteral("started")));
    QFile file(name);
    if (file.open(QFile::WriteOnly | QFile::Truncate))
        file.write("#!/bin/sh\ncd " + folder.path().toUtf8()
                   + " || exit 1\n[ \"$1\" = judge ] || exit 1\necho $$ >> started\n"
                     "cat > profile\n"
                   + body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return name;
}

} // namespace opentalk::wizard
