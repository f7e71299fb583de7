/* The sweeps for small ranks, which are twice as many to a machine word, and for all others. */

#include "kernels.h"

typedef int64_t Halves __attribute__((vector_size(16)));
enum { FEW_BLOCKS = 4 };

#define VALUE int16_t
#define NOTHING INT16_MAX
#define NAMED(name) name##_16
#include "sweeps.h"

#define VALUE int32_t
#define NOTHING INT32_MAX
#define NAMED(name) name##_32
#include "sweeps.h"
