#include "extraction/owner_settlement.hpp"

namespace zeren::extraction {

SettledWords settle_owners(std::span<Section* const>, const ActorDirectory&) { return {}; }

}  // namespace zeren::extraction
