/* Where most courses of a reading end, see plain_courses.py: the same sums in the same order. */

#include "kernels.h"

enum { NONE = -1, ROUND = -2, MANY = -3 };
static const double MOST = 0.5 + 1e-9;

/* `first` has per decision maker and state where its part of `targets` begins; one more than there are states. */
typedef struct {
    int64_t states, makers, start, limit, answers;
    const int64_t *first;
    const int32_t *targets;
    const int32_t *ranks;
    const uint8_t *asked;
} Routes;

/* The wanted moves from the states reached, as `Wanted` in plain_courses.py, and room to work in: `jumps` is a square. */
typedef struct {
    int64_t *order, *place, *first, *last, *to;
    double *rate;
    int64_t *stack, *following, *members, *led;
    uint8_t *seen, *left;
    double *jumps, *shares, *meant;
} Room;

/* List everybody's improvements from s: a mover chooses evenly. Returns how many moves are listed by then. */
static int64_t want(const Routes *r, int64_t s, const int64_t *which, const double *rates, Room *w, int64_t used) {
    for (int64_t i = 0; i < r->makers; i++) {
        const int64_t before = used, *first = r->first + i * (r->states + 1) + s;
        const int32_t *ranks = r->ranks + which[i] * r->states;
        for (int64_t at = first[0]; at < first[1]; at++)
            if (ranks[r->targets[at]] > ranks[s]) w->to[used++] = r->targets[at];
        for (int64_t at = before; at < used; at++) w->rate[at] = rates[i] / (double)(used - before);
    }
    return used;
}

/* Find what wanted moves lead to, depth first, and put it in order. Returns how many states that is. */
static int64_t reach(const Routes *r, const int64_t *which, const double *rates, Room *w) {
    const int64_t n = r->states;
    int64_t depth = 0, at = n, used = 0, new = r->start;
    for (int64_t s = 0; s < n; s++) w->place[s] = -1;
    while (new >= 0 || depth) {
        if (new >= 0) {
            w->place[new] = 0;
            w->first[new] = w->following[new] = used;
            used = want(r, new, which, rates, w, used);
            w->last[new] = used;
            w->stack[depth++] = new;
            new = -1;
        }
        const int64_t s = w->stack[depth - 1];
        if (w->following[s] < w->last[s]) {
            const int64_t t = w->to[w->following[s]++];
            if (w->place[t] < 0) new = t;
        } else {
            depth--;
            w->order[--at] = s;
        }
    }
    for (int64_t k = 0; k < n - at; k++) {
        w->order[k] = w->order[at + k];
        w->place[w->order[k]] = k;
    }
    return n - at;
}

/* How often a day it goes from one place of the order to another. */
static void jump(Room *w, int64_t count) {
    for (int64_t k = 0; k < count * count; k++) w->jumps[k] = 0;
    for (int64_t k = 0; k < count; k++) {
        const int64_t s = w->order[k];
        for (int64_t at = w->first[s]; at < w->last[s]; at++) w->jumps[k * count + w->place[w->to[at]]] += w->rate[at];
    }
}

/* Make of the jumps from k shares of those to other places that are left, which are listed. Returns how many. */
static int64_t led_to(Room *w, double *jumps, int64_t count, int64_t k) {
    int64_t led = 0;
    double rate = 0;
    for (int64_t j = 0; j < count; j++)
        if (jumps[j] > 0 && w->left[j] && j != k) {
            w->led[led++] = j;
            rate += jumps[j];
        }
    for (int64_t e = 0; e < led; e++) jumps[w->led[e]] /= rate;
    return led;
}

/* Which share of the courses ends at each place of the order; a cycle has it all at one of its states. */
static void share(Room *w, int64_t count) {
    jump(w, count);
    for (int64_t k = 0; k < count; k++) {
        w->shares[k] = 0;
        w->left[k] = 1;
    }
    w->shares[0] = 1;
    for (int64_t k = 0; k < count; k++) {
        double *from = w->jumps + k * count;
        const int64_t led = led_to(w, from, count, k);
        if (!led) continue;
        w->left[k] = 0;
        for (int64_t e = 0; e < led; e++) w->shares[w->led[e]] += w->shares[k] * from[w->led[e]];
        w->shares[k] = 0;
        for (int64_t i = k + 1; i < count; i++) {
            double *to = w->jumps + i * count;
            if (to[k] > 0)
                for (int64_t e = 0; e < led; e++) to[w->led[e]] += to[k] * from[w->led[e]];
        }
    }
}

/* All states that a state leads to from which nobody gets away; where nobody leaves it, itself alone. */
static int64_t cycle(const Routes *r, Room *w, int64_t s) {
    int64_t count = 1, done = 0;
    for (int64_t t = 0; t < r->states; t++) w->seen[t] = 0;
    w->members[0] = s;
    w->seen[s] = 1;
    for (; done < count; done++)
        for (int64_t at = w->first[w->members[done]]; at < w->last[w->members[done]]; at++) {
            const int64_t t = w->to[at];
            if (!w->seen[t]) {
                w->seen[t] = 1;
                w->members[count++] = t;
            }
        }
    return count;
}

static int all(const uint8_t *flags, const int64_t *states, int64_t count) {
    for (int64_t k = 0; k < count; k++)
        if (!flags[states[k]]) return 0;
    return 1;
}

/* The state in which most courses end, if any, or ROUND; flag the answers that are true where most end. */
static int64_t end_of(const Routes *r, Room *w, int64_t count, uint8_t *met) {
    int64_t end = NONE;
    double around = 0;
    for (int64_t a = 0; a < r->answers; a++) w->meant[a] = 0;
    for (int64_t k = 0; k < count; k++) {
        if (!(w->shares[k] > 0)) continue;
        const int64_t members = cycle(r, w, w->order[k]);
        if (members > 1)
            around += w->shares[k];
        else if (w->shares[k] > MOST)
            end = w->order[k];
        for (int64_t a = 0; a < r->answers; a++)
            if (all(r->asked + a * r->states, w->members, members)) w->meant[a] += w->shares[k];
    }
    for (int64_t a = 0; a < r->answers; a++) met[a] = w->meant[a] > MOST;
    return around > MOST ? ROUND : end;
}

/* which, rates: per reading and decision maker; ends: per reading; met: per reading and answer, all 0. */
EXPORT void detente_most_courses(const Routes *r, int64_t readings, const int64_t *which, const double *rates, Room *w,
                                 int64_t *ends, uint8_t *met) {
    for (int64_t d = 0; d < readings; d++) {
        const int64_t count = reach(r, which + d * r->makers, rates + d * r->makers, w);
        ends[d] = MANY;
        if (count > r->limit) continue;
        share(w, count);
        ends[d] = end_of(r, w, count, met + d * r->answers);
    }
}
