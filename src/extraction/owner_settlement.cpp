#include "extraction/owner_settlement.hpp"

namespace zeren::extraction {

SettledWords settle_owners(TaskList&, const ActorDirectory&) { return {}; }

}  // namespace zeren::extraction
