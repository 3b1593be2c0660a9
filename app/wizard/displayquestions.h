// What Qt 6.4 and libxkbcommon ask an X display at their start.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::wizard {

/// A request as it goes over the line, without its length and an extension's own number.
struct DisplayQuestion {
    std::string extension;    ///< its name; none of the core's
    std::uint8_t request = 0; ///< its number, within the extension
    std::uint8_t detail = 0;  ///< the second byte; of the core alone
    std::string rest;         ///< after the first four bytes

    auto operator<=>(const DisplayQuestion &) const = default;
};

/// The number of a name; nothing where the display does not know it.
using AtomOf = std::function<std::uint32_t(std::string_view)>;

/// Asked as Qt does.
DisplayQuestion nameQuestion(std::string_view name);

/// Names that the questions below are about, and two that Qt asks for one by one.
const std::vector<std::string_view> &namesAhead();

/// What can be done here, and what stands on the root window.
std::vector<DisplayQuestion> displayAhead(std::uint32_t root, const AtomOf &atom);

/// Which keyboard it is; then what keys that one has. The names of keys are atoms; a server knows
/// them before any client comes, so they are among the first.
DisplayQuestion keyboardQuestion();
std::vector<DisplayQuestion> keyboardAhead();
std::vector<DisplayQuestion> keysAhead(std::uint32_t root, std::uint8_t keyboard);

/// Qt reads back what it wrote for its own new window.
std::vector<DisplayQuestion> windowAhead(const DisplayQuestion &opening, const AtomOf &atom);

/// Names of extensions and atoms: no question about them needs the answer to another.
bool isAboutNames(const DisplayQuestion &question);

/// What Qt begins each of these parts with.
bool opensKeyboard(const DisplayQuestion &question);
bool opensKeys(const DisplayQuestion &question);
bool opensWindow(const DisplayQuestion &question);

} // namespace opentalk::wizard
