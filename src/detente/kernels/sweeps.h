/* The sweeps over classes for values of one type, see plain.py. A row has a value for each column; `barred` is
   NOTHING for those that are not the mover's business, and 0 for all others. Included once for each type, with VALUE,
   NOTHING and NAMED(name) defined.

   Rows are worked on in blocks of 16 bytes, for which every processor has instructions. The last block of a row ends
   with it, so that it may share columns with the one before: both lower them alike. What is offered to a row stands
   beside it block by block (`best`), so that a row of it is a whole number of blocks. */

#define ROW(array, s) ((array) + (int64_t)width * (s))
#define OFFER(array, p) ((array) + WHOLE * (p))
#define WHOLE ((width + BLOCK - 1) / BLOCK * BLOCK)
#define INLINE static inline __attribute__((always_inline))
#define BLOCK ((int64_t)(16 / sizeof(VALUE)))
#define LANES NAMED(Lanes)
#define AT(row, v) (*(LANES *)((row) + (v)))

typedef VALUE LANES __attribute__((vector_size(16), aligned(sizeof(VALUE)), may_alias));

INLINE LANES NAMED(least)(LANES a, LANES b) {
    const LANES is_less = a < b;
    return (a & is_less) | (b & ~is_less);
}

INLINE int NAMED(any)(LANES of) {
    const Halves halves = (Halves)of;
    return (halves[0] | halves[1]) != 0;
}

INLINE void NAMED(fill)(VALUE *row, int64_t width, VALUE value) {
    for (int64_t v = 0; v < width; v++) row[v] = value;
}

INLINE void NAMED(down)(VALUE *best, VALUE *row, int64_t width) {
    const int64_t last = width - BLOCK;
    int64_t v = 0;
    if (last < 0) {
        for (; v < width; v++) best[v] = row[v] < best[v] ? row[v] : best[v];
        return;
    }
    for (; v < last; v += BLOCK) AT(best, v) = NAMED(least)(AT(best, v), AT(row, v));
    AT(best, v) = NAMED(least)(AT(best, v), AT(row, last));
}

/* A row, lowered but for the columns that are barred; whether anything changed. */
INLINE int NAMED(lowered)(VALUE *row, VALUE *best, VALUE *barred, int64_t width) {
    const int64_t last = width - BLOCK;
    int64_t v = 0;
    if (last < 0) {
        VALUE changed = 0;
        for (; v < width; v++) {
            const VALUE offered = best[v] | barred[v], lower = offered < row[v] ? offered : row[v];
            changed |= lower ^ row[v];
            row[v] = lower;
        }
        return changed != 0;
    }
    LANES was = AT(row, last), lower = NAMED(least)(was, AT(best, WHOLE - BLOCK) | AT(barred, last)), changed = lower ^ was;
    const LANES at_last = lower; /* it is read before and written after the block that it shares columns with */
    for (; v < last; v += BLOCK) {
        was = AT(row, v);
        lower = NAMED(least)(was, AT(best, v) | AT(barred, v));
        changed |= lower ^ was;
        AT(row, v) = lower;
    }
    AT(row, last) = at_last;
    return NAMED(any)(changed);
}

/* What part of a class is worth, entered into the table. */
INLINE void NAMED(offer)(const Moves *m, int64_t start, int64_t stop, VALUE *ends, VALUE *best, int64_t width) {
    for (int64_t at = start; at < stop; at++) {
        const int32_t s = m->order[at], p = pattern_of(m, s);
        for (int64_t b = m->first[p]; b < m->first[p + 1]; b++) NAMED(down)(OFFER(best, m->below[b]), ROW(ends, s), width);
    }
}

/* Part of a class, lowered to what the table offers. */
INLINE int NAMED(take)(const Moves *m, int64_t start, int64_t stop, VALUE *ends, VALUE *best,
                       VALUE *barred, int64_t width, uint8_t *touched) {
    int changed = 0;
    for (int64_t at = start; at < stop; at++) {
        const int32_t s = m->order[at];
        const int lowered = NAMED(lowered)(ROW(ends, s), OFFER(best, pattern_of(m, s)), barred, width);
        touched[s] |= (uint8_t)lowered;
        changed |= lowered;
    }
    return changed;
}

/* The same as `take` and `offer` of a whole class where no option is one-way: there is one pattern. */
INLINE int NAMED(least_of_all)(const Moves *m, int64_t c, VALUE *ends, VALUE *best, VALUE *barred, int64_t width,
                               uint8_t *touched) {
    int changed = 0;
    for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) NAMED(down)(best, ROW(ends, m->order[at]), width);
    for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) {
        const int32_t s = m->order[at];
        const int lowered = NAMED(lowered)(ROW(ends, s), best, barred, width);
        touched[s] |= (uint8_t)lowered;
        changed |= lowered;
    }
    return changed;
}

INLINE int NAMED(by_moves)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, VALUE *barred, int64_t width,
                           uint8_t *touched) {
    int changed = 0;
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        const int64_t start = m->starts[c], stop = m->starts[c + 1];
        if (!stale[c]) continue;
        stale[c] = 0;
        if (stop - start < 2) continue;
        NAMED(fill)(best, m->patterns * WHOLE, NOTHING);
        if (m->patterns == 1) {
            changed |= NAMED(least_of_all)(m, c, ends, best, barred, width, touched);
        } else {
            NAMED(offer)(m, start, stop, ends, best, width);
            changed |= NAMED(take)(m, start, stop, ends, best, barred, width, touched);
        }
    }
    return changed;
}

/* A row, lowered, and what counts for the next; whether anything changed. Where `new`, what all before it are worth
   counts for it: no branch has to be guessed for that. */
INLINE int NAMED(next)(VALUE *row, VALUE *best, VALUE *so_far, VALUE *barred, int64_t width, int new) {
    const VALUE all = (VALUE)-new;
    VALUE changed = 0;
    for (int64_t v = 0; v < width; v++) {
        best[v] = (VALUE)((best[v] & ~all) | (so_far[v] & all));
        const VALUE offered = best[v] | barred[v], lower = offered < row[v] ? offered : row[v];
        changed |= lower ^ row[v];
        row[v] = lower;
        so_far[v] = lower < so_far[v] ? lower : so_far[v];
    }
    return changed != 0;
}

/* The same in blocks, for rows of up to `FEW_BLOCKS`. */
INLINE int NAMED(next_blocks)(VALUE *row, LANES *best, LANES *so_far, VALUE *barred, int64_t width, int new) {
    const LANES all = (LANES){0} - (VALUE)new;
    const int64_t last = width - BLOCK;
    LANES changed = {0}, was[FEW_BLOCKS];
    int64_t k = 0;
    for (int64_t v = 0; v < last; v += BLOCK) was[k++] = AT(row, v);
    was[k] = AT(row, last); /* before anything is written */
    k = 0;
    for (int64_t v = 0; v < width; v += BLOCK, k++) {
        const int64_t at = v < last ? v : last;
        best[k] = (best[k] & ~all) | (so_far[k] & all);
        const LANES lower = NAMED(least)(was[k], best[k] | AT(barred, at));
        changed |= lower ^ was[k];
        AT(row, at) = lower;
        so_far[k] = NAMED(least)(so_far[k], lower);
    }
    return NAMED(any)(changed);
}

/* The same as below where no option is one-way: there is one pattern, so that two rows do for the table. */
INLINE int NAMED(both_ways)(const Moves *m, int64_t c, VALUE *ends, VALUE *best, VALUE *barred, int64_t width,
                            uint8_t *touched) {
    const int in_blocks = width >= BLOCK && width <= FEW_BLOCKS * BLOCK;
    LANES best_blocks[FEW_BLOCKS], so_far_blocks[FEW_BLOCKS];
    int changed = 0;
    int32_t rank = -1;
    for (int64_t k = 0; k < FEW_BLOCKS; k++) best_blocks[k] = so_far_blocks[k] = (LANES){0} + NOTHING;
    if (!in_blocks) NAMED(fill)(best, 2 * width, NOTHING);
    for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) {
        const int32_t s = m->order[at];
        VALUE *row = ROW(ends, s);
        const int new = m->ranks[s] != rank;
        const int lowered = in_blocks ? NAMED(next_blocks)(row, best_blocks, so_far_blocks, barred, width, new)
                                      : NAMED(next)(row, best, best + width, barred, width, new);
        rank = m->ranks[s];
        touched[s] |= (uint8_t)lowered;
        changed |= lowered;
    }
    return changed;
}

INLINE int NAMED(by_improvements)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, VALUE *barred,
                                  int64_t width, uint8_t *touched) {
    int changed = 0;
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        if (!stale[c]) continue;
        stale[c] = 0;
        if (m->starts[c + 1] - m->starts[c] < 2) continue;
        if (m->patterns == 1) {
            changed |= NAMED(both_ways)(m, c, ends, best, barred, width, touched);
            continue;
        }
        NAMED(fill)(best, m->patterns * WHOLE, NOTHING);
        for (int64_t start = m->starts[c], end; start < m->starts[c + 1]; start = end) {
            end = tied(m, start, m->starts[c + 1]);
            changed |= NAMED(take)(m, start, end, ends, best, barred, width, touched);
            NAMED(offer)(m, start, end, ends, best, width);
        }
    }
    return changed;
}

/* The widths that occur most are compiled for themselves: their rows are a few blocks. */
#define WITH_WIDTH(of)                                                                                                \
    switch (width) {                                                                                                  \
    case 2: return NAMED(of)(m, stale, ends, best, barred, 2, touched);                                               \
    case 8: return NAMED(of)(m, stale, ends, best, barred, 8, touched);                                               \
    case 10: return NAMED(of)(m, stale, ends, best, barred, 10, touched);                                             \
    case 16: return NAMED(of)(m, stale, ends, best, barred, 16, touched);                                             \
    default: return NAMED(of)(m, stale, ends, best, barred, width, touched);                                          \
    }

EXPORT int32_t NAMED(detente_lower_by_moves)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, VALUE *barred, int64_t width,
                                             uint8_t *touched) {
    WITH_WIDTH(by_moves)
}

EXPORT int32_t NAMED(detente_lower_by_improvements)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, VALUE *barred, int64_t width,
                                             uint8_t *touched) {
    WITH_WIDTH(by_improvements)
}

/* Two columns: what the decision maker thinks of each state, and the best that it can still get to from there. The most
   liked come first, so that those behind a state offer it no more than staying does. */
EXPORT void NAMED(detente_values)(const Moves *m, VALUE *ends, VALUE *best, int64_t width, int64_t column) {
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        NAMED(fill)(best, m->patterns, -1);
        for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) {
            const int32_t s = m->order[at], p = pattern_of(m, s);
            const VALUE rank = (VALUE)m->ranks[s];
            if (best[p] < rank) /* else it is so for all patterns below, too */
                for (int64_t b = m->first[p]; b < m->first[p + 1]; b++)
                    if (best[m->below[b]] < rank) best[m->below[b]] = rank;
            ROW(ends, s)[column] = rank;
            ROW(ends, s)[column + 1] = best[p];
        }
    }
}

/* flags: per state the sum of 1 if it holds by Nash, 2 by the first and 4 by the second column of the worst ends. */
EXPORT void NAMED(detente_judge)(const Moves *m, VALUE *ends, VALUE *worst, int64_t width, int64_t column, uint8_t *flags) {
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        NAMED(fill)(worst, 2 * m->patterns, -1);
        for (int64_t start = m->starts[c], end; start < m->starts[c + 1]; start = end) {
            end = tied(m, start, m->starts[c + 1]);
            for (int64_t at = start; at < end; at++) {
                const int32_t s = m->order[at];
                const VALUE *of = worst + 2 * (int64_t)pattern_of(m, s);
                flags[s] = (uint8_t)((of[0] < 0) | (of[0] <= m->ranks[s]) << 1 | (of[1] <= m->ranks[s]) << 2);
            }
            for (int64_t at = start; at < end; at++) {
                const int32_t s = m->order[at], p = pattern_of(m, s);
                const VALUE *row = ROW(ends, s) + column;
                for (int64_t b = m->first[p]; b < m->first[p + 1]; b++) {
                    VALUE *of = worst + 2 * (int64_t)m->below[b];
                    if (of[0] < row[0]) of[0] = row[0];
                    if (of[1] < row[1]) of[1] = row[1];
                }
            }
        }
    }
}

#undef ROW
#undef OFFER
#undef WHOLE
#undef BLOCK
#undef LANES
#undef AT
#undef INLINE
#undef WITH_WIDTH
#undef VALUE
#undef NOTHING
#undef NAMED
