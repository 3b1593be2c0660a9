// What nginx complains about, read from its own words, and what that means to an admin.
#pragma once

#include "model/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace opentalk::machine {

struct Complaint {
    std::string words; ///< without level, time, process number and place
    std::string file;  ///< empty where nginx names none
    int line = 0;

    std::string place() const; ///< `file:line`, or nothing
    std::string text() const;  ///< the words with the place, as nginx says it
    bool operator==(const Complaint &) const = default;
};

/// A line of an output or of the error log that says why nginx could not do what it should.
bool isGrave(std::string_view line);

/// The first line of an output that says why nginx refuses.
std::optional<Complaint> complaintIn(std::string_view output);

/// One line without level, time and process number.
Complaint readComplaint(std::string_view line);

/// Of the well-known complaints, what it means and what to do; none for others.
std::optional<Problem> explanationOf(const Complaint &complaint);

/// It says more about a test without root than about the configuration.
bool comesOfTheSandbox(const Complaint &complaint);

/// The first text in quotes, or nothing.
std::string quotedIn(std::string_view words);

} // namespace opentalk::machine
