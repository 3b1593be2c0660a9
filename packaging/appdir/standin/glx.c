// In the place of libGLX, for Qt Gui: no visual can be drawn on by the graphics card.
#include "nothing.h"

enum { BAD_VISUAL = 4 }; // GLX_BAD_VISUAL
RETURNS(0, glXChooseVisual)
RETURNS(0, glXCreateContext)
RETURNS(0, glXCreateNewContext)
RETURNS(0, glXDestroyContext)
RETURNS(0, glXGetProcAddressARB)
RETURNS(0, glXGetVisualFromFBConfig)
RETURNS(0, glXMakeCurrent)
RETURNS(BAD_VISUAL, glXGetConfig)
RETURNS(BAD_VISUAL, glXGetFBConfigAttrib)

/// Callers take the number of what they get from where this writes it.
const void *glXChooseFBConfig(void *display, int screen, const int *wanted, int *count)
{
    (void)display, (void)screen, (void)wanted;
    *count = 0;
    return 0;
}
