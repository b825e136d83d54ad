#include "query/terms.hpp"

#include <algorithm>
#include <array>

#include "query/questions.hpp"

namespace zeren::query {
namespace {

constexpr std::array table = {
    Term{"actors", "the actors that the filters select, with their names and counts", ask_actors},
    Term{"balance", "the fewest changes of lead that bring the highest lead load as low as it can go",
         ask_balance, Term::Where::tasks},
    Term{"coordination", "the pairs of actors that have to coordinate, and how much", ask_coordination,
         Term::Where::tasks},
    Term{"cover", "the smallest sets of actors that have a part in every task", ask_cover,
         Term::Where::tasks},
    Term{"deadlines", "what is late on a day, due soon, due by quarter, and without a date", ask_deadlines,
         Term::Where::tasks},
    Term{"diff", "what changed from the graph named by --against to this one", ask_diff},
    Term{"edges", "the edges that the filters select: who takes part in what, and how", ask_edges},
    Term{"exclusive", "what hangs on one actor alone", ask_exclusive, Term::Where::tasks},
    Term{"load", "who carries how much, and who too much", ask_load, Term::Where::tasks},
    Term{"owns", "the tasks of one `actor`", ask_owns, Term::Where::tasks, Reach::rows},
    Term{"parts",
         "the measures of a text, in the graph named by --against, beside the groups of its task list",
         ask_parts},
    Term{"shared", "the pairs of actors that work on the same tasks; of one `actor`, or all", ask_shared,
         Term::Where::tasks},
    Term{"structure", "how densely tasks and actors are joined, and who links tasks alone", ask_structure,
         Term::Where::tasks},
    Term{"tasks", "the tasks that the filters select, with their texts and edges", ask_tasks},
    Term{"unowned", "the tasks that nobody in particular answers for", ask_unowned, Term::Where::tasks},
    Term{"who", "the actors of one `task`", ask_who, Term::Where::nothing, Reach::rows},
    Term{"without", "what falls if `actors` drop out", ask_without, Term::Where::tasks},
    Term{"worst", "the `k` actors whose loss takes most tasks", ask_worst, Term::Where::tasks},
};
static_assert(std::ranges::is_sorted(table, {}, &Term::name));

}  // namespace

std::span<const Term> all_terms() { return table; }

}  // namespace zeren::query
