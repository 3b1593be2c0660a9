// Stands in for code that squashfuse and libfuse can use and the runtime never does. It keeps four
// decompressors out of the file (LZO's is GPL), and libfuse's half that loads modules by dlopen.
// Images are made with zstd; image.c refuses others before any of these could be called.
// The names are those that squashfuse 0.1 and 0.5 ask for.
#include <stddef.h>

int lzo1x_decompress_safe(void);
int lzo1x_decompress_safe(void)
{
    return -1;
}

int LZ4_decompress_safe(void);
int LZ4_decompress_safe(void)
{
    return -1;
}

int uncompress(void);
int uncompress(void)
{
    return -1;
}

int lzma_stream_buffer_decode(void);
int lzma_stream_buffer_decode(void)
{
    return 11;
} // LZMA_PROG_ERROR

int lzma_stream_decoder(void);
int lzma_stream_decoder(void)
{
    return 11;
}

int lzma_alone_decoder(void);
int lzma_alone_decoder(void)
{
    return 11;
}

int lzma_code(void);
int lzma_code(void)
{
    return 11;
}

void lzma_end(void);
void lzma_end(void) { }

void fuse_cmdline_help(void);
void fuse_cmdline_help(void) { }

void cuse_lowlevel_init(void);
void cuse_lowlevel_init(void) { }
