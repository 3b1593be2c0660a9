#include "wizard/atomnames.h"

#include <dlfcn.h>
#include <xcb/xproto.h>

#include <map>

namespace opentalk::wizard {

namespace {

using Cookie = xcb_get_atom_name_cookie_t;

/// A server names what keyboards need before any client comes: these are the first ones.
constexpr xcb_atom_t last = 600;

struct Ahead {
    bool isWanted = false;
    xcb_connection_t *connection = nullptr;
    std::map<xcb_atom_t, Cookie> asked; ///< whose answers nobody has taken yet
};

Ahead &ahead()
{
    static Ahead only;
    return only;
}

/// Of the library itself, which Qt has loaded by then; its name here is the function below.
template <typename Function> Function *inLibrary(const char *name)
{
    static void *const library = ::dlopen("libxcb.so.1", RTLD_LAZY | RTLD_NOLOAD);
    return reinterpret_cast<Function *>(library ? ::dlsym(library, name) : nullptr);
}

Cookie ask(xcb_connection_t *connection, xcb_atom_t atom)
{
    static auto *const function = inLibrary<decltype(xcb_get_atom_name)>("xcb_get_atom_name");
    return function ? function(connection, atom) : Cookie {};
}

void askAll(xcb_connection_t *connection)
{
    auto &state = ahead();
    state.isWanted = false;
    state.connection = connection;
    for (xcb_atom_t atom = 1; atom <= last; ++atom)
        state.asked.emplace(atom, ask(connection, atom));
}

} // namespace

void askAtomNamesAhead()
{
    ahead().isWanted = true;
}

void endAskingAhead()
{
    auto &state = ahead();
    state.isWanted = false;
    auto *discard = inLibrary<decltype(xcb_discard_reply)>("xcb_discard_reply");
    for (const auto &[atom, cookie] : state.asked) {
        if (discard)
            discard(state.connection, cookie.sequence);
    }
    state.asked.clear();
}

} // namespace opentalk::wizard

/// Stands before libxcb's function of the same name, for all of the process (the executable exports
/// it). An answer can be taken once; who asks again asks the display.
extern "C" __attribute__((visibility("default"))) xcb_get_atom_name_cookie_t
xcb_get_atom_name(xcb_connection_t *connection, xcb_atom_t atom)
{
    using namespace opentalk::wizard;
    auto &state = ahead();
    if (state.isWanted)
        askAll(connection);
    const auto found = state.asked.find(atom);
    if (found == state.asked.end() || connection != state.connection)
        return ask(connection, atom);
    const auto cookie = found->second;
    state.asked.erase(found);
    return cookie;
}
