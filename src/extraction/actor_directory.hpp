#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/registry.hpp"

namespace zeren::extraction {

/// What a plain name is found by: characters that take several signs in other shapes (ligatures, letters with
/// marks) in their usual one.
[[nodiscard]] std::u32string name_key(std::u32string_view plain);

/// The names of a registry in plain form, for look-ups in texts: canonical and short names, aliases, former
/// names, and for a relative name (市财政局) its absolute one (中山市财政局). Without a registry it knows no
/// name. The registry must outlive it. Beside them it holds the short names that the document gives to
/// bodies.
class ActorDirectory {
  public:
    using Names = std::set<std::u32string, std::less<>>;

    explicit ActorDirectory(const model::Registry* registry, Names explained = {});

    [[nodiscard]] const model::Registry* registry() const { return registry_; }
    [[nodiscard]] const model::RegistryActor& actor(std::size_t row) const {
        return registry_->actors()[row];
    }

    /// The row of the body with this plain name. O(log n).
    [[nodiscard]] std::optional<std::size_t> find(std::u32string_view plain) const;

    /// Whether the document says which body this plain name is short for. O(log n).
    [[nodiscard]] bool is_explained(std::u32string_view plain) const {
        return !explained_.empty() && explained_.contains(plain);
    }

    struct Match {
        std::size_t row = 0;
        std::size_t size = 0;   ///< code points
        bool is_short = false;  ///< by a short name, which may as well be an ordinary word
    };
    /// The longest known name at the begin of the words. O(log names) for each name that begins as they do
    /// and then goes on in another way, and no more of these than the longest name has signs.
    [[nodiscard]] std::optional<Match> match_at(std::u32string_view plain) const;

  private:
    struct Known {
        std::size_t row = 0;
        bool is_short = false;
    };
    void add(std::u32string name, std::size_t row, bool is_short);

    const model::Registry* registry_;
    Names explained_;
    std::map<std::u32string, std::size_t, std::less<>> rows_;
    std::map<std::u32string, Known, std::less<>> names_;  // in plain form
};

}  // namespace zeren::extraction
