#include "wizard/fewershades.h"

#include <dlfcn.h>

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cstdlib>

namespace opentalk::wizard {

namespace {

bool isWanted = false;

constexpr int shades = 6;
constexpr int step = 255 / (shades - 1);

void reduce(const FT_Bitmap &bitmap)
{
    const auto width = static_cast<std::ptrdiff_t>(bitmap.width);
    auto *row = bitmap.buffer;
    for (unsigned line = 0; line < bitmap.rows; ++line, row += bitmap.pitch) {
        for (auto *pixel = row; pixel != row + width; ++pixel)
            *pixel = static_cast<unsigned char>((*pixel + step / 2) / step * step);
    }
}

} // namespace

void drawLettersInFewShades()
{
    isWanted = true;
}

} // namespace opentalk::wizard

/// Stands before FreeType's function of the same name, for all of the process (the executable
/// exports it): Qt has its letters drawn by it.
extern "C" __attribute__((visibility("default"))) FT_Error FT_Render_Glyph(FT_GlyphSlot slot,
                                                                           FT_Render_Mode mode)
{
    using namespace opentalk::wizard;
    static auto *const render
        = reinterpret_cast<decltype(FT_Render_Glyph) *>(::dlsym(RTLD_NEXT, "FT_Render_Glyph"));
    if (!render)
        return FT_Err_Unimplemented_Feature;
    const auto error = render(slot, mode);
    if (isWanted && !error && slot->bitmap.pixel_mode == FT_PIXEL_MODE_GRAY)
        reduce(slot->bitmap);
    return error;
}
