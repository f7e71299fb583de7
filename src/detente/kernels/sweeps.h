/* The sweeps over classes for values of one type, see plain.py. A row has a value for each column; those from `spare` to
   `spared` are not touched. Included once for each type, with VALUE, NOTHING and NAMED(name) defined. */

#define ROW(array, s) ((array) + (int64_t)width * (s))
#define INLINE static inline __attribute__((always_inline))

INLINE void NAMED(fill)(VALUE *row, int64_t width, VALUE value) {
    for (int64_t v = 0; v < width; v++) row[v] = value;
}

INLINE void NAMED(down)(VALUE *restrict row, const VALUE *restrict to, int64_t width) {
    for (int64_t v = 0; v < width; v++) row[v] = to[v] < row[v] ? to[v] : row[v];
}

/* The same, and whether anything changed. */
INLINE int NAMED(lowered)(VALUE *restrict row, const VALUE *restrict to, int64_t width) {
    VALUE changed = 0;
    for (int64_t v = 0; v < width; v++) {
        changed |= to[v] < row[v];
        row[v] = to[v] < row[v] ? to[v] : row[v];
    }
    return changed != 0;
}

/* What part of a class is worth, entered into the table. */
INLINE void NAMED(offer)(const Moves *m, int64_t start, int64_t stop, const VALUE *ends, VALUE *best, int64_t width) {
    if (m->patterns == 1) {
        for (int64_t at = start; at < stop; at++) NAMED(down)(best, ROW(ends, m->order[at]), width);
        return;
    }
    for (int64_t at = start; at < stop; at++) {
        const int32_t s = m->order[at], p = m->pattern[s];
        for (int64_t b = m->first[p]; b < m->first[p + 1]; b++) NAMED(down)(ROW(best, m->below[b]), ROW(ends, s), width);
    }
}

/* Part of a class, lowered to what the table offers. */
INLINE int NAMED(take)(const Moves *m, int64_t start, int64_t stop, VALUE *ends, VALUE *best, int64_t width,
                       int64_t spare, int64_t spared, uint8_t *touched) {
    int changed = 0;
    for (int64_t q = 0; q < m->patterns; q++) NAMED(fill)(ROW(best, q) + spare, spared - spare, NOTHING);
    for (int64_t at = start; at < stop; at++) {
        const int32_t s = m->order[at];
        if (NAMED(lowered)(ROW(ends, s), ROW(best, m->pattern[s]), width)) touched[s] = changed = 1;
    }
    return changed;
}

INLINE int NAMED(by_moves)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, int64_t width, int64_t spare,
                           int64_t spared, uint8_t *touched) {
    int changed = 0;
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        if (!stale[c]) continue;
        stale[c] = 0;
        if (m->starts[c + 1] - m->starts[c] < 2) continue;
        NAMED(fill)(best, m->patterns * width, NOTHING);
        NAMED(offer)(m, m->starts[c], m->starts[c + 1], ends, best, width);
        changed |= NAMED(take)(m, m->starts[c], m->starts[c + 1], ends, best, width, spare, spared, touched);
    }
    return changed;
}

INLINE int NAMED(by_improvements)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, int64_t width, int64_t spare,
                                  int64_t spared, uint8_t *touched) {
    int changed = 0;
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        if (!stale[c]) continue;
        stale[c] = 0;
        if (m->starts[c + 1] - m->starts[c] < 2) continue;
        NAMED(fill)(best, m->patterns * width, NOTHING);
        for (int64_t start = m->starts[c], end; start < m->starts[c + 1]; start = end) {
            end = tied(m, start, m->starts[c + 1]);
            changed |= NAMED(take)(m, start, end, ends, best, width, spare, spared, touched);
            NAMED(offer)(m, start, end, ends, best, width);
        }
    }
    return changed;
}

/* The widths that occur most are compiled for themselves: their rows are a few machine words. */
#define WITH_WIDTH(of)                                                                                                \
    switch (width) {                                                                                                  \
    case 2: return NAMED(of)(m, stale, ends, best, 2, spare, spared, touched);                                       \
    case 4: return NAMED(of)(m, stale, ends, best, 4, spare, spared, touched);                                       \
    case 8: return NAMED(of)(m, stale, ends, best, 8, spare, spared, touched);                                       \
    case 6: return NAMED(of)(m, stale, ends, best, 6, spare, spared, touched); \
    case 10: return NAMED(of)(m, stale, ends, best, 10, spare, spared, touched); \
    case 12: return NAMED(of)(m, stale, ends, best, 12, spare, spared, touched); \
    case 16: return NAMED(of)(m, stale, ends, best, 16, spare, spared, touched);                                     \
    default: return NAMED(of)(m, stale, ends, best, width, spare, spared, touched);                                  \
    }

EXPORT int32_t NAMED(detente_lower_by_moves)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, int64_t width,
                                             int64_t spare, int64_t spared, uint8_t *touched) {
    WITH_WIDTH(by_moves)
}

EXPORT int32_t NAMED(detente_lower_by_improvements)(const Moves *m, uint8_t *stale, VALUE *ends, VALUE *best, int64_t width,
                                                    int64_t spare, int64_t spared, uint8_t *touched) {
    WITH_WIDTH(by_improvements)
}

EXPORT void NAMED(detente_highest)(const Moves *m, VALUE *ends, VALUE *best, int64_t width, int64_t column) {
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        NAMED(fill)(best, m->patterns, -1);
        for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) {
            const int32_t s = m->order[at], p = m->pattern[s];
            const VALUE rank = (VALUE)m->ranks[s];
            for (int64_t b = m->first[p]; b < m->first[p + 1]; b++)
                if (best[m->below[b]] < rank) best[m->below[b]] = rank;
        }
        for (int64_t at = m->starts[c]; at < m->starts[c + 1]; at++) {
            const int32_t s = m->order[at];
            ROW(ends, s)[column] = best[m->pattern[s]];
        }
    }
}

/* flags: per state the sum of 1 if it holds by Nash, 2 by the first and 4 by the second column of the worst ends. */
EXPORT void NAMED(detente_judge)(const Moves *m, const VALUE *ends, VALUE *worst, int64_t width, int64_t column, uint8_t *flags) {
    for (int64_t c = m->first_class; c < m->last_class; c++) {
        NAMED(fill)(worst, 2 * m->patterns, -1);
        for (int64_t start = m->starts[c], end; start < m->starts[c + 1]; start = end) {
            end = tied(m, start, m->starts[c + 1]);
            for (int64_t at = start; at < end; at++) {
                const int32_t s = m->order[at];
                const VALUE *of = worst + 2 * (int64_t)m->pattern[s];
                flags[s] = (uint8_t)((of[0] < 0) | (of[0] <= m->ranks[s]) << 1 | (of[1] <= m->ranks[s]) << 2);
            }
            for (int64_t at = start; at < end; at++) {
                const int32_t s = m->order[at], p = m->pattern[s];
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
#undef INLINE
#undef WITH_WIDTH
#undef VALUE
#undef NOTHING
#undef NAMED
