/* Many readings of one conflict side by side: each is a lane of a vector of 16 bytes, on which every processor has
   instructions. All have the same moves and differ in what everybody prefers, so that what one compares
   is compared in all, and no branch hangs on it. What is found is a bit for each of thirty-two readings. */

#include "kernels.h"

typedef int64_t Halves __attribute__((vector_size(16)));
enum { TOGETHER = 32 };

/* The rankings of a decision maker that occur: per ranking and state the rank, the best that it can still get to, and the
   sum of 1, 2 and 4 if it holds for it by Nash, GMR and SMR. */
typedef struct {
    const void *ranks, *best;
    const uint8_t *apart;
} Rankings;

/* `first` has per decision maker and state where its moves begin in `targets`; start is -1 where there is none. */
typedef struct {
    int64_t states, makers, start;
    const int64_t *first;
    const int32_t *targets;
    const Rankings *tables;
} Readings;

/* Nash, GMR and SMR hang on one's own ranking alone: those of all are put together. */
static void apart_together(const Readings *r, const int64_t *which, uint32_t *found) {
    const int64_t n = r->states;
    for (int64_t k = 0; k < 6 * n; k++) found[k] = 0;
    for (int64_t lane = 0; lane < TOGETHER; lane++)
        for (int64_t s = 0; s < n; s++) {
            uint8_t all = 7;
            for (int64_t i = 0; i < r->makers; i++) all &= r->tables[i].apart[which[lane * r->makers + i] * n + s];
            found[s] |= (uint32_t)(all & 1) << lane;
            found[n + s] |= (uint32_t)(all >> 1 & 1) << lane;
            found[2 * n + s] |= (uint32_t)(all >> 2 & 1) << lane;
        }
}

#define VALUE int8_t
#define NOTHING INT8_MAX
#define NAMED(name) name##_8
#include "lanes.h"

#define VALUE int16_t
#define NOTHING INT16_MAX
#define NAMED(name) name##_16
#include "lanes.h"

/* Add up the weights of the readings in which a bit is set. bits: per thirty-two readings and place; weights: per reading
   and limb; sums: per place and limb. */
EXPORT void detente_add_up(int64_t count, int64_t places, int64_t limbs, const uint32_t *bits, const int64_t *weights,
                           int64_t *sums) {
    for (int64_t k = 0; k < count; k++)
        for (int64_t p = 0; p < places; p++) {
            uint32_t rest = bits[k * places + p];
            for (; rest; rest &= rest - 1) {
                const int64_t *weight = weights + (k * TOGETHER + __builtin_ctz(rest)) * limbs;
                for (int64_t v = 0; v < limbs; v++) sums[p * limbs + v] += weight[v];
            }
        }
}
