// In the place of libEGL, for Qt Gui: there is no display that one could draw on by it.
// Arguments that are not looked at are not declared: in C on x86-64 the caller does not notice.
enum { NOT_INITIALIZED = 0x3001 };
#define NOTHING(name) \
    const void *name(void) \
    { \
        return 0; \
    }
NOTHING(eglBindAPI)
NOTHING(eglChooseConfig)
NOTHING(eglCreateContext)
NOTHING(eglCreatePbufferSurface)
NOTHING(eglDestroyContext)
NOTHING(eglDestroySurface)
NOTHING(eglGetConfigAttrib)
NOTHING(eglGetConfigs)
NOTHING(eglGetCurrentContext)
NOTHING(eglGetCurrentDisplay)
NOTHING(eglGetCurrentSurface)
NOTHING(eglGetProcAddress)
NOTHING(eglMakeCurrent)
NOTHING(eglQueryContext)
NOTHING(eglQueryString)
NOTHING(eglSwapBuffers)
NOTHING(eglSwapInterval)

int eglGetError(void)
{
    return NOT_INITIALIZED;
}
