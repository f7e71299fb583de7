/* The states of a decision maker's classes, see plain.py. */

#include "kernels.h"

/* starts: one more than there are classes, all 0; fill: one for each class. */
EXPORT void detente_by_class(int64_t states, int64_t classes, const int32_t *class_of, int32_t *members, int64_t *starts,
                             int64_t *fill) {
    for (int64_t s = 0; s < states; s++) starts[class_of[s] + 1]++;
    for (int64_t c = 0; c < classes; c++) {
        starts[c + 1] += starts[c];
        fill[c] = starts[c];
    }
    for (int64_t s = 0; s < states; s++) members[fill[class_of[s]]++] = (int32_t)s;
}

#define FEW 24

static void insert(int32_t *states, int64_t count, const int32_t *ranks) {
    for (int64_t k = 1; k < count; k++) {
        const int32_t s = states[k], rank = ranks[s];
        int64_t at = k;
        for (; at > 0 && ranks[states[at - 1]] < rank; at--) states[at] = states[at - 1];
        states[at] = s;
    }
}

static void merge(const int32_t *from, int32_t *to, int64_t half, int64_t count, const int32_t *ranks) {
    int64_t a = 0, b = half;
    for (int64_t k = 0; k < count; k++)
        to[k] = b >= count || (a < half && ranks[from[a]] >= ranks[from[b]]) ? from[a++] : from[b++];
}

/* From the most to the least liked within each class; equals stay as they are. scratch: as many as the largest class. */
EXPORT void detente_by_rank(int64_t classes, const int64_t *starts, const int32_t *ranks, int32_t *order,
                            int32_t *scratch) {
    for (int64_t c = 0; c < classes; c++) {
        int32_t *from = order + starts[c], *to = scratch;
        const int64_t count = starts[c + 1] - starts[c];
        for (int64_t k = 0; k < count; k += FEW) insert(from + k, count - k < FEW ? count - k : FEW, ranks);
        for (int64_t half = FEW; half < count; half *= 2) {
            for (int64_t k = 0; k < count; k += 2 * half) {
                const int64_t rest = count - k;
                merge(from + k, to + k, rest < half ? rest : half, rest < 2 * half ? rest : 2 * half, ranks);
            }
            int32_t *other = from;
            from = to;
            to = other;
        }
        if (from == scratch)
            for (int64_t k = 0; k < count; k++) order[starts[c] + k] = scratch[k];
    }
}

EXPORT int32_t detente_form(void) { return 3; }
