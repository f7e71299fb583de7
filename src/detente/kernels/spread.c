/* How far it is from a state to the others, see plain.py. */

#include "kernels.h"

/* One who can undo all it does: `least` is room for each class, for the least rank from which somebody has come. */
typedef struct {
    int64_t classes, wanted;
    const int32_t *class_of, *ranks;
    int32_t *least;
} Mover;

/* found: per state the least number of moves; all are -1 but the start. Returns 0 if a class is not there. */
EXPORT int32_t detente_distances(int64_t states, int64_t movers, const Mover *of, int32_t *found) {
    for (int64_t j = 0; j < movers; j++) {
        for (int64_t s = 0; s < states; s++)
            if (of[j].class_of[s] < 0 || of[j].class_of[s] >= of[j].classes) return 0;
        for (int64_t c = 0; c < of[j].classes; c++) of[j].least[c] = INT32_MAX;
    }
    int more = 1;
    for (int32_t far = 0; more; far++) {
        more = 0;
        for (int64_t j = 0; j < movers; j++)
            for (int64_t s = 0; s < states; s++) {
                if (found[s] != far) continue;
                int32_t *least = of[j].least + of[j].class_of[s];
                const int32_t from = of[j].wanted ? of[j].ranks[s] : -1;
                if (from < *least) *least = from;
            }
        for (int64_t j = 0; j < movers; j++)
            for (int64_t s = 0; s < states; s++)
                if (found[s] < 0 && of[j].ranks[s] > of[j].least[of[j].class_of[s]]) {
                    found[s] = far + 1;
                    more = 1;
                }
    }
    return 1;
}
