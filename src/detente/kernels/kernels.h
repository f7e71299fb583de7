/* What the kernels share. They are plain C: they know nothing of Python and need nothing but these headers, allocate
   nothing and keep nothing. Whoever calls gives all memory, scratch included. */

#ifndef DETENTE_KERNELS_H
#define DETENTE_KERNELS_H

#include <stdint.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

/* A decision maker's moves, as `Classes` in classes.py: `first_class` and `last_class` are the part that is swept. */
typedef struct {
    int64_t first_class, last_class, patterns;
    const int32_t *order;
    const int64_t *starts;
    const int32_t *ranks;
    const int16_t *pattern;
    const int64_t *first;
    const int32_t *below;
} Moves;

/* Where there is one pattern only, nobody lists it. */
static inline int32_t pattern_of(const Moves *m, int64_t s) { return m->patterns == 1 ? 0 : m->pattern[s]; }

/* Where the states end, in the order, that are liked just as much as the one at `start`. */
static inline int64_t tied(const Moves *m, int64_t start, int64_t stop) {
    const int32_t rank = m->ranks[m->order[start]];
    int64_t end = start + 1;
    while (end < stop && m->ranks[m->order[end]] == rank) end++;
    return end;
}

#endif
