#include "wizard/askingahead.h"

#include "wizard/displayquestions.h"

#include <dlfcn.h>
#include <sys/uio.h>
#include <xcb/xcbext.h>
#include <xcb/xproto.h>

#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace opentalk::wizard {

namespace {

using Sequence = unsigned;

constexpr std::size_t least = 32; ///< bytes of an answer

/// Of a library that Qt has loaded by then.
template <typename Type> Type *inLibrary(const char *name, const char *library = "libxcb.so.1")
{
    void *const loaded = ::dlopen(library, RTLD_LAZY | RTLD_NOLOAD);
    return reinterpret_cast<Type *>(loaded ? ::dlsym(loaded, name) : nullptr);
}

struct Extension {
    const char *name, *library, *symbol;
};

/// Those that Qt waits for.
constexpr std::array extensions {
    Extension {"SYNC", "libxcb-sync.so.1", "xcb_sync_id"},
    Extension {"XFIXES", "libxcb-xfixes.so.0", "xcb_xfixes_id"},
    Extension {"RENDER", "libxcb-render.so.0", "xcb_render_id"},
    Extension {"SHAPE", "libxcb-shape.so.0", "xcb_shape_id"},
    Extension {"XKEYBOARD", "libxcb-xkb.so.1", "xcb_xkb_id"},
};

xcb_extension_t *extensionOf(const std::string &name)
{
    for (const auto &extension : extensions) {
        if (name == extension.name)
            return inLibrary<xcb_extension_t>(extension.symbol, extension.library);
    }
    return nullptr;
}

/// Of a request that has no answer, the beginning: the rest may be a picture.
DisplayQuestion questionIn(const iovec *parts, const xcb_protocol_request_t &request)
{
    std::string all;
    for (std::size_t part = 0; part < (request.isvoid ? 1 : request.count); ++part) {
        const auto *from = static_cast<const char *>(parts[part].iov_base);
        all += from ? std::string(from, parts[part].iov_len)
                    : std::string(parts[part].iov_len, '\0');
    }
    const auto detail = request.ext || all.size() < 2 ? '\0' : all[1];
    return {request.ext ? request.ext->name : "", request.opcode, static_cast<std::uint8_t>(detail),
            all.size() > 4 ? all.substr(4) : std::string()};
}

Sequence sendOn(xcb_connection_t *connection, int flags, iovec *parts,
                const xcb_protocol_request_t *request)
{
    static auto *const send = inLibrary<decltype(xcb_send_request)>("xcb_send_request");
    return send ? send(connection, flags, parts, request) : 0;
}

xcb_window_t rootOf(xcb_connection_t *connection)
{
    auto *setup = inLibrary<decltype(xcb_get_setup)>("xcb_get_setup");
    auto *roots = inLibrary<decltype(xcb_setup_roots_iterator)>("xcb_setup_roots_iterator");
    return setup && roots ? roots(setup(connection)).data->root : xcb_window_t {0};
}

/// What is under way on the one connection that Qt has.
class Ahead {
public:
    explicit Ahead(xcb_connection_t *connection)
        : m_connection(connection)
        , m_root(rootOf(connection))
    { }
    ~Ahead();
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    bool isOn(const xcb_connection_t *connection) const { return connection == m_connection; }
    void askNames();
    void before(const DisplayQuestion &question);
    void after(const DisplayQuestion &question);

    /// The number under which this was asked, or 0. An answer can be taken once.
    Sequence taken(const DisplayQuestion &question);

private:
    Sequence send(const DisplayQuestion &question) const;
    bool isThere(xcb_extension_t *extension) const;
    void ask(const std::vector<DisplayQuestion> &questions);
    std::string answer(Sequence sequence) const;
    xcb_atom_t atom(std::string_view name);

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    std::multimap<DisplayQuestion, Sequence> m_asked; ///< whose answers nobody has taken yet
    std::map<std::string_view, Sequence> m_names;     ///< the same, for ourselves
    std::map<std::string_view, xcb_atom_t> m_atoms;
    Sequence m_keyboard = 0;
    bool m_isDisplayAsked = false;
};

Ahead::~Ahead()
{
    auto *discard = inLibrary<decltype(xcb_discard_reply)>("xcb_discard_reply");
    if (!discard)
        return;
    for (const auto &[question, sequence] : m_asked)
        discard(m_connection, sequence);
    for (const auto &[name, sequence] : m_names)
        discard(m_connection, sequence);
}

void Ahead::askNames()
{
    auto *prefetch
        = inLibrary<decltype(xcb_prefetch_extension_data)>("xcb_prefetch_extension_data");
    for (const auto &extension : extensions) {
        if (auto *id = extensionOf(extension.name); id && prefetch)
            prefetch(m_connection, id);
    }
    for (const auto name : namesAhead()) {
        m_names[name] = send(nameQuestion(name));
        ask({nameQuestion(name)});
    }
}

void Ahead::before(const DisplayQuestion &question)
{
    const auto atomOf = [this](std::string_view name) { return atom(name); };
    if (!m_isDisplayAsked && !isAboutNames(question)) {
        m_isDisplayAsked = true;
        ask(displayAhead(m_root, atomOf));
    }
    if (m_keyboard && opensKeys(question)) {
        const auto known = answer(std::exchange(m_keyboard, 0));
        if (known.size() == least)
            ask(keysAhead(m_root, static_cast<std::uint8_t>(known[1])));
    }
    if (opensWindow(question))
        ask(windowAhead(question, atomOf));
}

/// Not before: a key that changes in between is told of.
void Ahead::after(const DisplayQuestion &question)
{
    if (!opensKeyboard(question) || m_keyboard)
        return;
    m_keyboard = send(keyboardQuestion());
    ask(keyboardAhead());
}

Sequence Ahead::taken(const DisplayQuestion &question)
{
    const auto found = m_asked.find(question);
    if (found == m_asked.end())
        return 0;
    const auto sequence = found->second;
    m_asked.erase(found);
    if (isAboutNames(question)) // these are asked twice
        ask({question});
    return sequence;
}

Sequence Ahead::send(const DisplayQuestion &question) const
{
    std::string bytes(4, '\0');
    bytes[1] = static_cast<char>(question.detail);
    bytes += question.rest;
    std::array<iovec, 3> parts {}; // libxcb keeps the first two for itself
    parts[2] = {bytes.data(), bytes.size()};
    auto *extension = extensionOf(question.extension);
    if (!question.extension.empty() && !isThere(extension))
        return 0;
    const xcb_protocol_request_t request {1, extension, question.request, 0};
    return sendOn(m_connection, XCB_REQUEST_CHECKED, &parts[2], &request);
}

/// libxcb closes the connection on who uses an extension that the display does not have.
bool Ahead::isThere(xcb_extension_t *extension) const
{
    auto *data = inLibrary<decltype(xcb_get_extension_data)>("xcb_get_extension_data");
    const auto *known = data && extension ? data(m_connection, extension) : nullptr;
    return known && known->present;
}

void Ahead::ask(const std::vector<DisplayQuestion> &questions)
{
    for (const auto &question : questions) {
        if (const auto sequence = send(question))
            m_asked.emplace(question, sequence);
    }
}

/// Its beginning, once it is there; nothing for an error.
std::string Ahead::answer(Sequence sequence) const
{
    auto *wait = inLibrary<decltype(xcb_wait_for_reply)>("xcb_wait_for_reply");
    auto *reply = wait && sequence ? wait(m_connection, sequence, nullptr) : nullptr;
    const std::string bytes(static_cast<char *>(reply), reply ? least : 0);
    std::free(reply);
    return bytes;
}

xcb_atom_t Ahead::atom(std::string_view name)
{
    if (const auto asked = m_names.extract(name)) {
        const auto known = answer(asked.mapped());
        if (known.size() == least)
            std::memcpy(&m_atoms[name], known.data() + 8, sizeof(xcb_atom_t));
    }
    return m_atoms[name];
}

bool isWanted = false;
std::optional<Ahead> ahead;

} // namespace

void askAhead()
{
    // The questions are written down in the order of bytes that Qt has on these machines.
    isWanted = std::endian::native == std::endian::little;
}

void endAskingAhead()
{
    isWanted = false;
    ahead.reset();
}

static Sequence sendOrTake(xcb_connection_t *connection, int flags, iovec *parts,
                           const xcb_protocol_request_t *request)
{
    const auto question = questionIn(parts, *request);
    if (!ahead && isAboutNames(question) && question == nameQuestion("WM_PROTOCOLS")) {
        ahead.emplace(connection);
        ahead->askNames();
    }
    if (!ahead || !ahead->isOn(connection))
        return sendOn(connection, flags, parts, request);
    ahead->before(question);
    if (const auto sequence = request->isvoid ? 0 : ahead->taken(question))
        return sequence;
    const auto sequence = sendOn(connection, flags, parts, request);
    ahead->after(question);
    return sequence;
}

} // namespace opentalk::wizard

/// Stands before libxcb's function of the same name, for all of the process (the executable exports
/// it): every other function that asks something calls it.
extern "C" __attribute__((visibility("default"))) unsigned
xcb_send_request(xcb_connection_t *connection, int flags, iovec *parts,
                 const xcb_protocol_request_t *request)
{
    using namespace opentalk::wizard;
    return isWanted ? sendOrTake(connection, flags, parts, request)
                    : sendOn(connection, flags, parts, request);
}
