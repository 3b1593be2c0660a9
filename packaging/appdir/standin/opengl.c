// In the place of libOpenGL, for Qt Gui: there is never a context to ask.
void glGetIntegerv(void) { }

const unsigned char *glGetString(void)
{
    return 0;
}

void glViewport(void) { }
