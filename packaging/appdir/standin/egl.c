// In the place of libEGL, for Qt Gui: there is no display that one could draw on by it.
#include "nothing.h"

enum { NOT_INITIALIZED = 0x3001 };
RETURNS(0, eglBindAPI)
RETURNS(0, eglChooseConfig)
RETURNS(0, eglCreateContext)
RETURNS(0, eglCreatePbufferSurface)
RETURNS(0, eglDestroyContext)
RETURNS(0, eglDestroySurface)
RETURNS(0, eglGetConfigAttrib)
RETURNS(0, eglGetConfigs)
RETURNS(0, eglGetCurrentContext)
RETURNS(0, eglGetCurrentDisplay)
RETURNS(0, eglGetCurrentSurface)
RETURNS(0, eglGetProcAddress)
RETURNS(0, eglMakeCurrent)
RETURNS(0, eglQueryContext)
RETURNS(0, eglQueryString)
RETURNS(0, eglSwapBuffers)
RETURNS(0, eglSwapInterval)
RETURNS(NOT_INITIALIZED, eglGetError)
