#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/abbreviations.hpp"
#include "extraction/actor_directory.hpp"
#include "model/plan_builder.hpp"

namespace zeren::extraction {

/// The actors of one plan as they turn up: a name of the directory in any spelling is one actor, a name that
/// it does not know is an actor of its own, and a short name that the document
/// explains is the actor with the full one.
class ActorRoster {
  public:
    explicit ActorRoster(const ActorDirectory& directory, Abbreviations abbreviations = {})
        : directory_(directory), abbreviations_(std::move(abbreviations)) {}

    /// The actor with this plain name; `printed` is how the document writes it. Expected O(log n).
    std::size_t actor_for(std::u32string_view plain, const std::string& printed);

    /// Another way in which the document writes the actor's name.
    void add_spelling(std::size_t actor, const std::string& printed);

    /// The document writes the name with signs without width inside, or its letters in pieces.
    void note_seams(std::size_t actor) { entries_[actor].has_seams = true; }

    /// The names that the document also writes in other forms of the same characters, with these: a reader
    /// sees no difference.
    [[nodiscard]] std::vector<std::string> odd_spellings() const;

    /// The short names that stand for full ones, with these.
    [[nodiscard]] std::vector<std::string> explained() const;

    [[nodiscard]] model::ActorKind kind(std::size_t actor) const { return entries_[actor].kind; }
    [[nodiscard]] const std::string& name(std::size_t actor) const { return entries_[actor].shown(); }

    /// Adds all actors to a plan, those of the registry first in its order (members of collectives too, with
    /// their membership), then the others as they turned up. Gives the id of each actor of the roster.
    [[nodiscard]] std::vector<model::ActorId> add_to(model::PlanBuilder& builder) const;

  private:
    struct Entry {
        std::string name{};
        model::ActorKind kind = model::ActorKind::unknown;
        std::string short_name{};     ///< that the document explains with the name
        bool is_written_out = false;  ///< the document writes the name itself, too
        std::optional<std::size_t> row{};
        std::vector<std::string> written{};  ///< spellings of the document
        bool has_seams = false;

        /// The name that the plan shows: the short one where the document names the actor only so.
        [[nodiscard]] const std::string& shown() const;
        [[nodiscard]] model::ActorRow as_row() const;
    };

    [[nodiscard]] std::map<std::size_t, const Entry*> registry_rows_in_use() const;

    std::size_t entry_for(std::u32string_view plain, const std::string& printed);

    const ActorDirectory& directory_;
    Abbreviations abbreviations_;
    std::vector<Entry> entries_;
    std::set<std::pair<std::size_t, std::string>> spellings_;  ///< all that are written, by actor
    std::map<std::size_t, std::size_t> by_row_;
    std::map<std::u32string, std::size_t, std::less<>> by_name_;
};

}  // namespace zeren::extraction
