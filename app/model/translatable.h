// Marks an English sentence for translation without pulling in Qt: lupdate reads the mark in the
// source, the window translates at run time. Same tokens as Qt's own macro, so both may be seen.
#pragma once

#define QT_TRANSLATE_NOOP(scope, x) x
