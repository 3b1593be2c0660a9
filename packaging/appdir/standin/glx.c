// In the place of libGLX, for Qt Gui: no visual can be drawn on by the graphics card.
// Arguments that are not looked at are not declared: in C on x86-64 the caller does not notice.
enum { BAD_VISUAL = 4 }; // GLX_BAD_VISUAL
#define NOTHING(name) \
    const void *name(void) \
    { \
        return 0; \
    }
NOTHING(glXChooseVisual)
NOTHING(glXCreateContext)
NOTHING(glXCreateNewContext)
NOTHING(glXDestroyContext)
NOTHING(glXGetProcAddressARB)
NOTHING(glXGetVisualFromFBConfig)
NOTHING(glXMakeCurrent)

/// Callers take the number of what they get from where this writes it.
const void *glXChooseFBConfig(void *display, int screen, const int *wanted, int *count)
{
    (void)display, (void)screen, (void)wanted;
    *count = 0;
    return 0;
}

int glXGetConfig(void)
{
    return BAD_VISUAL;
}

int glXGetFBConfigAttrib(void)
{
    return BAD_VISUAL;
}
