// The notes of an adoption, short enough to compare.
#pragma once

#include "nginx/adopt.h"

#include <map>
#include <string>
#include <vector>

/// How often each kind of note is there.
inline std::map<std::string, int> counted(const opentalk::Problems &notes)
{
    std::map<std::string, int> counts;
    for (const auto &note : notes)
        ++counts[note.code];
    return counts;
}

/// Code, line and first argument of the notes about a file.
inline std::vector<std::string> notesOf(const opentalk::nginx::Adoption &adoption,
                                        const std::string &file)
{
    std::vector<std::string> found;
    for (const auto &note : adoption.notes)
        if (const auto colon = note.place.rfind(':');
            colon != std::string::npos && note.place.substr(0, colon).ends_with(file))
            found.push_back(note.place.substr(colon + 1) + ' ' + note.code + ' '
                            + (note.arguments.empty() ? "" : note.arguments.front()).substr(0, 40));
    return found;
}
