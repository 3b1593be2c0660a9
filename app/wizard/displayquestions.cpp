#include "wizard/displayquestions.h"

#include <initializer_list>

namespace opentalk::wizard {

namespace {

using Words = std::initializer_list<std::uint32_t>;

constexpr std::uint32_t coreKeyboard = 0x100; ///< whichever it is
constexpr std::uint32_t lastKeyName = 600;

// Types of properties, and two names that every display has under these numbers.
constexpr std::uint32_t atomType = 4;
constexpr std::uint32_t cardinal = 6;
constexpr std::uint32_t string = 31;
constexpr std::uint32_t windowType = 33;
constexpr std::uint32_t resources = 23;
constexpr std::uint32_t windowHints = 35;

// Requests by their number in the protocol.
constexpr std::uint8_t internAtom = 16;
constexpr std::uint8_t getAtomName = 17;
constexpr std::uint8_t getProperty = 20;
constexpr std::uint8_t queryExtension = 98;
constexpr std::uint8_t keyboardSelectEvents = 1;
constexpr std::uint8_t keyboardGetNames = 17;
constexpr std::uint32_t keyboardNames = 0x800; ///< which of them Qt asks for

/// Asked for only where it is known: a desktop's daemon has made it.
constexpr std::string_view settings = "_XSETTINGS_S0";

std::string bytes(Words words)
{
    std::string result;
    for (const auto word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            result += static_cast<char>(word >> shift & 0xff);
    }
    return result;
}

DisplayQuestion core(std::uint8_t request, Words words)
{
    return {{}, request, 0, bytes(words)};
}

DisplayQuestion extension(const char *name, std::uint8_t request, Words words)
{
    return {name, request, 0, bytes(words)};
}

DisplayQuestion keyboard(std::uint8_t request, Words words)
{
    return extension("XKEYBOARD", request, words);
}

DisplayQuestion property(std::uint32_t window, std::uint32_t name, std::uint32_t type,
                         std::uint32_t length)
{
    return core(getProperty, {window, name, type, 0, length});
}

DisplayQuestion owner(std::uint32_t selection)
{
    return core(23, {selection});
}

/// That everything so far has arrived.
DisplayQuestion sync()
{
    return core(43, {});
}

} // namespace

DisplayQuestion nameQuestion(std::string_view name)
{
    auto rest = bytes({static_cast<std::uint32_t>(name.size())}) + std::string(name);
    rest.resize((rest.size() + 3) / 4 * 4);
    return {{}, internAtom, name == settings, rest};
}

const std::vector<std::string_view> &namesAhead()
{
    static const std::vector<std::string_view> names {
        "_NET_WM_CM_S0", settings,         "_NET_WORKAREA", "_NET_SUPPORTING_WM_CHECK",
        "_ICC_PROFILE",  "_NET_SUPPORTED", "_NET_WM_STATE"};
    return names;
}

std::vector<DisplayQuestion> displayAhead(std::uint32_t root, const AtomOf &atom)
{
    return {
        extension("XFIXES", 0, {6, 0}),
        extension("RENDER", 0, {0, 11}),
        extension("SHAPE", 0, {}),
        keyboard(0, {1}),
        owner(atom("_NET_WM_CM_S0")),
        property(root, atom("_NET_WORKAREA"), cardinal, 1024),
        property(root, resources, string, 8192),
        core(3, {root}),
        property(root, atom("_NET_SUPPORTING_WM_CHECK"), windowType, 1024),
        owner(atom(settings)),
        property(root, atom("_ICC_PROFILE"), cardinal, 8192),
        property(root, atom("_NET_SUPPORTED"), atomType, 1024),
    };
}

DisplayQuestion keyboardQuestion()
{
    return keyboard(24, {coreKeyboard, 0, 0});
}

std::vector<DisplayQuestion> keyboardAhead()
{
    std::vector<DisplayQuestion> questions {
        keyboardQuestion(), keyboard(keyboardGetNames, {coreKeyboard, keyboardNames})};
    for (std::uint32_t atom = 1; atom <= lastKeyName; ++atom)
        questions.push_back(core(getAtomName, {atom}));
    return questions;
}

std::vector<DisplayQuestion> keysAhead(std::uint32_t root, std::uint8_t id)
{
    return {
        keyboard(8, {coreKeyboard | 0x40U << 16, 0, 0, 0, 0, 0}),
        keyboard(8, {id | 0xdfU << 16, 0, 0, 0, 0, 0}),
        keyboard(13, {id, 0xffffffff}),
        keyboard(10, {id | 0x100U << 16, 0}),
        keyboard(keyboardGetNames, {id, 0x1ff5}),
        keyboard(6, {id}),
        keyboard(4, {id}),
        core(38, {root}),
        sync(),
    };
}

std::vector<DisplayQuestion> windowAhead(const DisplayQuestion &opening, const AtomOf &atom)
{
    auto state = property(0, atom("_NET_WM_STATE"), atomType, 1024);
    state.rest.replace(0, 4, opening.rest, 0, 4); // the window
    return {state, sync()};
}

bool isAboutNames(const DisplayQuestion &question)
{
    return question.extension.empty()
        && (question.request == internAtom || question.request == getAtomName
            || question.request == queryExtension);
}

bool opensKeyboard(const DisplayQuestion &question)
{
    return question.extension == "XKEYBOARD" && question.request == keyboardSelectEvents;
}

bool opensKeys(const DisplayQuestion &question)
{
    return question == keyboard(keyboardGetNames, {coreKeyboard, keyboardNames});
}

bool opensWindow(const DisplayQuestion &question)
{
    return question.extension.empty() && question.request == getProperty
        && question.rest.substr(4, 8) == bytes({windowHints, windowHints});
}

} // namespace opentalk::wizard
