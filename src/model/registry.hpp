#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/vocabulary.hpp"
#include "support/place.hpp"
#include "support/result.hpp"

namespace zeren::model {

/// One body that a registry knows.
struct RegistryActor {
    std::string id{};
    std::string name{};        ///< canonical
    std::string short_name{};  ///< for narrow columns; empty: the name
    ActorKind kind = ActorKind::unknown;
    std::vector<std::string> aliases{};  ///< other spellings in use
    std::vector<std::string> former{};   ///< names that it had before
    std::vector<std::string> members{};  ///< of a collective: ids in the same registry
    std::optional<double> capacity{};
    std::string note{};
};

/// The bodies of one jurisdiction in their official order (建制序), found by any of their names.
class Registry {
  public:
    Registry() = default;
    /// Where a name (or member) of the body in a row was read, for messages.
    using PlaceOf = std::function<support::Place(std::size_t row, std::string_view name)>;

    /// Checks that ids and names are unique and, where they are, that members exist; tells up to 20 problems.
    /// O(names · log names).
    static support::Result<Registry> make(std::string jurisdiction, std::vector<RegistryActor> actors,
                                          const PlaceOf& place_of);
    /// The same where only the file is known.
    static support::Result<Registry> make(std::string jurisdiction, std::vector<RegistryActor> actors,
                                          std::string_view file);

    [[nodiscard]] const std::string& jurisdiction() const { return jurisdiction_; }
    [[nodiscard]] const std::vector<RegistryActor>& actors() const { return actors_; }
    /// The row of the body with this id, name, short name, alias or former name, in any form that looks the
    /// same. O(log n).
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

  private:
    support::Diagnostics index_names(const PlaceOf& place_of);
    [[nodiscard]] bool is_id_of_both(std::string_view name, std::size_t first, std::size_t second) const;
    [[nodiscard]] support::Diagnostic clash(std::string_view name, std::size_t first, std::size_t second,
                                            const PlaceOf& place_of) const;
    [[nodiscard]] support::Diagnostics unknown_members(const PlaceOf& place_of) const;

    std::string jurisdiction_;
    std::vector<RegistryActor> actors_;
    std::map<std::string, std::size_t, std::less<>> by_name_;
};

}  // namespace zeren::model
