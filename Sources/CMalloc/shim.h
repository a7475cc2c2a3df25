// How the C library keeps memory, of which Glibc's own module tells nothing.
#include <malloc.h>
