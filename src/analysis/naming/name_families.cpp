#include "analysis/naming/name_families.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "analysis/naming/body_name.hpp"
#include "support/utf8.hpp"

namespace zeren::analysis::naming {
namespace {

constexpr std::size_t largest_block = 400;

/// Whether the name is printed as it is compared.
bool is_plain(std::string_view name) { return support::to_code_points(name) == folded(name); }

bool is_town(std::u32string_view government) {
    return government.ends_with(U'镇') || government.ends_with(U'乡') || government.ends_with(U"街道");
}

class FamilyFinder {
  public:
    FamilyFinder(std::span<const NameInUse> names, std::u32string_view home) : names_(names), home_(home) {
        families_.head.resize(names.size());
        std::iota(families_.head.begin(), families_.head.end(), std::size_t{0});
        for (const auto& name : names) {
            folded_.push_back(folded(name.name));
            parts_.push_back(take_apart(government_form(folded_.back())));
            tasks_.push_back(name.tasks);
        }
        find_only_places();
    }

    NameFamilies run(std::span<const Kin> declared) && {
        for (const auto& kin : declared) join(kin);
        join_same_spelling();
        join_governments();
        join_places();
        join_abbreviations();
        for (auto& row : families_.head) row = head(row);
        finish_possible();
        return std::move(families_);
    }

  private:
    std::size_t head(std::size_t row) {
        while (families_.head[row] != row) row = families_.head[row] = families_.head[families_.head[row]];
        return row;
    }

    /// Whether any task is owned by both bodies.
    [[nodiscard]] bool share_a_task(std::size_t a, std::size_t b) const {
        std::vector<std::uint32_t> both;
        std::ranges::set_intersection(tasks_[a], tasks_[b], std::back_inserter(both));
        return !both.empty();
    }

    void join(const Kin& kin) {
        const auto alias = head(kin.name);
        const auto kept = head(kin.fuller);
        if (alias == kept) return;
        if (kin.why != Kinship::spelling && share_a_task(alias, kept)) {
            families_.possible.push_back({kin.name, kin.fuller, Kinship::co_owners});
            return;
        }
        families_.head[alias] = kept;
        std::vector<std::uint32_t> both;
        std::ranges::set_union(tasks_[alias], tasks_[kept], std::back_inserter(both));
        tasks_[kept] = std::move(both);
        tasks_[alias].clear();
        families_.certain.push_back(kin);
    }

    /// Joins the rows of each key to the one that `is_fuller` likes best, the first of equal ones.
    template <class Rows, class IsFuller>
    void join_all(const Rows& rows_of_key, Kinship why, IsFuller is_fuller) {
        for (const auto& [key, rows] : rows_of_key) {
            const auto fuller = *std::ranges::max_element(
                rows, [&](std::size_t a, std::size_t b) { return is_fuller(a) < is_fuller(b); });
            for (auto row : rows) {
                if (row != fuller) join({row, fuller, why});
            }
        }
    }

    using RowsOfKey = std::map<std::u32string, std::vector<std::size_t>>;

    void join_same_spelling() {
        RowsOfKey rows;
        for (std::size_t row = 0; row < names_.size(); ++row) rows[folded_[row]].push_back(row);
        join_all(rows, Kinship::spelling, [&](std::size_t row) { return is_plain(names_[row].name); });
    }

    void join_governments() {
        RowsOfKey rows;
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (head(row) == row) rows[government_form(folded_[row])].push_back(row);
        }
        const auto formality = [&](std::size_t row) {
            const auto size = static_cast<std::ptrdiff_t>(folded_[row].size());
            return is_town(government_form(folded_[row])) ? -size : size;
        };
        join_all(rows, Kinship::government, formality);
    }

    /// The one place of each level, where the names show no other and home says nothing.
    void find_only_places() {
        std::map<std::u32string, std::set<std::u32string>> places;
        for (const auto& name : parts_) {
            if (!name.place.empty()) places[name.level].insert(name.place);
        }
        for (const auto& [level, names] : places) {
            const bool is_level_of_home = home_.ends_with(level) && home_.size() > level.size();
            if (is_level_of_home) {
                home_places_[level] = home_.substr(0, home_.size() - level.size());
            } else if (names.size() == 1) {
                home_places_[level] = *names.begin();
            }
        }
    }
    [[nodiscard]] bool is_at_home(const BodyName& name) const {
        const auto place = home_places_.find(name.level);
        return place != home_places_.end() && place->second == name.place;
    }

    void join_places() {
        RowsOfKey relatives;
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (parts_[row].place.empty() && !parts_[row].level.empty())
                relatives[parts_[row].relative()].push_back(row);
        }
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (parts_[row].place.empty() || !is_at_home(parts_[row])) continue;
            const auto relative = relatives.find(parts_[row].relative());
            if (relative != relatives.end()) join({row, relative->second.front(), Kinship::place});
        }
    }

    /// Bodies of one level, ending and first sign, by head; those of other places stay among themselves.
    [[nodiscard]] std::vector<std::vector<std::size_t>> blocks() {
        using Key = std::tuple<std::u32string, std::u32string, std::u32string, char32_t>;
        std::map<Key, std::vector<std::size_t>> rows;
        for (std::size_t row = 0; row < names_.size(); ++row) {
            const auto& name = parts_[row];
            if (name.ending.empty() || name.stem.empty()) continue;
            const auto place = is_at_home(name) ? std::u32string() : name.place;
            rows[{place, name.level, name.ending, name.stem.front()}].push_back(row);
        }
        std::vector<std::vector<std::size_t>> out;
        for (auto& [key, block] : rows) {
            if (block.size() > 1 && block.size() <= largest_block) out.push_back(std::move(block));
        }
        return out;
    }

    [[nodiscard]] std::optional<Kinship> kinship(std::size_t row, std::size_t fuller) const {
        const auto& name = parts_[row];
        const auto& other = parts_[fuller];
        switch (shortening(name.stem, other.stem)) {
            case Shortening::none: return std::nullopt;
            case Shortening::abbreviation: return Kinship::abbreviation;
            case Shortening::part: break;
        }
        const bool is_whole_short = name.stem.size() == 1 && other.has_long_ending && !name.has_long_ending;
        return is_whole_short ? Kinship::abbreviation : Kinship::part;
    }

    void join_abbreviations() {
        for (const auto& block : blocks()) {
            for (auto row : block) join_abbreviation(row, block);
        }
    }
    void join_abbreviation(std::size_t row, const std::vector<std::size_t>& block) {
        std::vector<Kin> fitting;
        std::set<std::size_t> bodies;
        for (auto other : block) {
            const bool is_longer = std::tuple(parts_[row].stem.size(), parts_[row].has_long_ending) <
                                   std::tuple(parts_[other].stem.size(), parts_[other].has_long_ending);
            if (!is_longer || head(other) == head(row)) continue;
            const auto why = kinship(row, other);
            if (why == Kinship::part) families_.possible.push_back({row, other, Kinship::part});
            if (why != Kinship::abbreviation) continue;
            fitting.push_back({row, other, Kinship::abbreviation});
            bodies.insert(head(other));
        }
        for (auto& kin : fitting) {
            if (bodies.size() == 1) {
                join(kin);
            } else {
                families_.possible.push_back({kin.name, kin.fuller, Kinship::several});
            }
        }
    }

    /// By bodies, each pair once, without those that became one.
    void finish_possible() {
        std::set<std::pair<std::size_t, std::size_t>> told;
        std::vector<Kin> apart;
        for (auto kin : families_.possible) {
            kin.name = families_.head[kin.name];
            kin.fuller = families_.head[kin.fuller];
            if (kin.name != kin.fuller && told.insert(std::minmax(kin.name, kin.fuller)).second)
                apart.push_back(kin);
        }
        families_.possible = std::move(apart);
    }

    std::span<const NameInUse> names_;
    std::u32string home_;
    std::vector<std::u32string> folded_;
    std::vector<BodyName> parts_;
    std::vector<std::vector<std::uint32_t>> tasks_;
    std::map<std::u32string, std::u32string> home_places_;
    NameFamilies families_;
};

}  // namespace

NameFamilies find_families(std::span<const NameInUse> names, std::u32string_view home,
                           std::span<const Kin> declared) {
    return FamilyFinder(names, home).run(declared);
}

}  // namespace zeren::analysis::naming
