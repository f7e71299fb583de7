/* As many readings as 16 bytes have values of one type, side by side, see lanes.c. Included once for each type, with VALUE, NOTHING and
   NAMED(name) defined. */

#define LANE NAMED(Lane)
#define LANES ((int64_t)(16 / sizeof(VALUE)))
#define INLINE static inline __attribute__((always_inline))

typedef VALUE LANE __attribute__((vector_size(16)));

/* What they are solved with: an array for each decision maker and state, and some for each state. */
typedef struct {
    LANE *ranks, *best, *ends, *holds, *reached;
} NAMED(Bench);

INLINE LANE NAMED(lane_least)(LANE a, LANE b) {
    const LANE is_less = a < b;
    return (a & is_less) | (b & ~is_less);
}

INLINE int NAMED(lane_any)(const LANE *of) {
    const Halves halves = (Halves)*of;
    return (halves[0] | halves[1]) != 0;
}

/* The rows of a table that the readings have, with the readings side by side in each column. */
static void NAMED(side_by_side)(const Readings *r, const VALUE *table, const int64_t *which, LANE *out) {
    for (int64_t lane = 0; lane < LANES; lane++) {
        const VALUE *row = table + which[lane * r->makers] * r->states;
        VALUE *to = (VALUE *)out + lane;
        for (int64_t s = 0; s < r->states; s++) to[s * LANES] = row[s];
    }
}

/* Lower both columns of `ends` to their least value at any state that j wants to move to. Returns whether any changed. */
static int NAMED(lane_sweep)(const Readings *r, const LANE *ranks, int64_t j, LANE *ends) {
    const int64_t *first = r->first + j * (r->states + 1);
    const LANE nothing = (LANE){0} + NOTHING;
    LANE changed = {0};
    for (int64_t s = 0; s < r->states; s++) {
        LANE one = ends[2 * s], other = ends[2 * s + 1];
        for (int64_t at = first[s]; at < first[s + 1]; at++) {
            const int64_t t = r->targets[at];
            const LANE wanted = ranks[t] > ranks[s], barred = nothing & ~wanted;
            one = NAMED(lane_least)(one, (ends[2 * t] & wanted) | barred);
            other = NAMED(lane_least)(other, (ends[2 * t + 1] & wanted) | barred);
        }
        changed |= (one ^ ends[2 * s]) | (other ^ ends[2 * s + 1]);
        ends[2 * s] = one;
        ends[2 * s + 1] = other;
    }
    return NAMED(lane_any)(&changed);
}

/* Strike out of `holds` what does not hold for i, by SEQ and SSEQ. */
static void NAMED(lane_judge)(const Readings *r, const LANE *ranks, int64_t i, const LANE *ends, LANE *holds) {
    const int64_t *first = r->first + i * (r->states + 1);
    for (int64_t s = 0; s < r->states; s++)
        for (int64_t at = first[s]; at < first[s + 1]; at++) {
            const int64_t t = r->targets[at];
            const LANE wanted = ranks[t] > ranks[s];
            holds[2 * s] &= ~(wanted & (ends[2 * t] > ranks[s]));
            holds[2 * s + 1] &= ~(wanted & (ends[2 * t + 1] > ranks[s]));
        }
}

/* Flag what wanted moves of anybody lead to from the start. */
static void NAMED(lane_reach)(const Readings *r, const LANE *ranks, LANE *reached) {
    int changed = r->start >= 0;
    for (int64_t s = 0; s < r->states; s++) reached[s] = (LANE){0};
    if (changed) reached[r->start] = ~reached[r->start];
    while (changed) {
        LANE more = {0};
        for (int64_t j = 0; j < r->makers; j++) {
            const int64_t *first = r->first + j * (r->states + 1);
            const LANE *own = ranks + j * r->states;
            for (int64_t s = 0; s < r->states; s++) {
                if (!NAMED(lane_any)(reached + s)) continue;
                for (int64_t at = first[s]; at < first[s + 1]; at++) {
                    const int64_t t = r->targets[at];
                    const LANE found = reached[s] & (own[t] > own[s]) & ~reached[t];
                    more |= found;
                    reached[t] |= found;
                }
            }
        }
        changed = NAMED(lane_any)(&more);
    }
}

static uint32_t NAMED(bits)(const LANE *flags) {
    uint32_t bits = 0;
    for (int64_t lane = 0; lane < LANES; lane++) bits |= (uint32_t)(((const VALUE *)flags)[lane] & 1) << lane;
    return bits;
}

static void NAMED(solve_together)(const Readings *r, const int64_t *which, int64_t place, NAMED(Bench) b,
                                  uint32_t *found) {
    const int64_t n = r->states;
    for (int64_t s = 0; s < 2 * n; s++) b.holds[s] = ~(LANE){0};
    for (int64_t i = 0; i < r->makers; i++)
        NAMED(side_by_side)(r, (const VALUE *)r->tables[i].ranks, which + i, b.ranks + i * n);
    for (int64_t i = 0; i < r->makers; i++) {
        const LANE *own = b.ranks + i * n;
        NAMED(side_by_side)(r, (const VALUE *)r->tables[i].best, which + i, b.best);
        for (int64_t s = 0; s < n; s++) {
            b.ends[2 * s] = own[s];
            b.ends[2 * s + 1] = b.best[s];
        }
        for (int64_t j = 0, unchanged = 0; r->makers > 1 && unchanged < r->makers - 1; j = (j + 1) % r->makers)
            if (j != i) unchanged = NAMED(lane_sweep)(r, b.ranks + j * n, j, b.ends) ? 1 : unchanged + 1;
        NAMED(lane_judge)(r, own, i, b.ends, b.holds);
    }
    NAMED(lane_reach)(r, b.ranks, b.reached);
    for (int64_t s = 0; s < n; s++) {
        found[3 * n + s] |= NAMED(bits)(b.holds + 2 * s) << place;
        found[4 * n + s] |= NAMED(bits)(b.holds + 2 * s + 1) << place;
        found[5 * n + s] |= NAMED(bits)(b.reached + s) << place;
    }
}

/* room: 16 bytes states * (makers + 6) times, at a multiple of 16. */
EXPORT void NAMED(detente_solve_readings)(const Readings *r, int64_t count, const int64_t *which, void *room,
                                          uint32_t *found) {
    LANE *at = room;
    NAMED(Bench) b = {at, at + r->makers * r->states, 0, 0, 0};
    b.ends = b.best + r->states;
    b.holds = b.ends + 2 * r->states;
    b.reached = b.holds + 2 * r->states;
    for (int64_t k = 0; k < count; k++) {
        const int64_t *of = which + k * TOGETHER * r->makers;
        uint32_t *bits = found + k * 6 * r->states;
        apart_together(r, of, bits);
        for (int64_t place = 0; place < TOGETHER; place += LANES)
            NAMED(solve_together)(r, of + place * r->makers, place, b, bits);
    }
}

#undef LANE
#undef LANES
#undef INLINE
#undef VALUE
#undef NOTHING
#undef NAMED
