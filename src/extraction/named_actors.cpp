#include "extraction/named_actors.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "extraction/hospital_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using model::ActorKind;

constexpr View hospital = U"医院";

/// A name in the words, by positions.
struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::u32string name{};
    bool is_short = false;
    bool may_be_named = true;  // departments and collectives only cover their words
    bool leads = false;
};

/// The code points of a 、 or conjunction at a position, 0 where there is none.
std::size_t list_mark_at(View plain, std::size_t at) {
    static constexpr std::array marks = {View(U"、"), View(U","),  View(U"以及"),
                                         View(U"和"), View(U"及"), View(U"与")};
    for (auto mark : marks) {
        if (plain.substr(std::min(at, plain.size())).starts_with(mark)) return mark.size();
    }
    return 0;
}

class NameSearch {
  public:
    NameSearch(View plain, const ActorDirectory& directory) : plain_(plain), directory_(directory) {}

    std::vector<Found> run() && {
        for (std::size_t at = 0; at < plain_.size();) {
            const auto found = name_at(at);
            if (found) found_.push_back(*found);
            at = found ? found->end : at + 1;
        }
        mark_leaders();
        drop_lone_short_names();
        std::erase_if(found_, [](const Found& each) { return !each.may_be_named; });
        return std::move(found_);
    }

  private:
    /// The longest of what may be read here: 小榄镇人民医院 rather than 小榄镇.
    std::optional<Found> name_at(std::size_t at) const {
        auto best = known_name_at(at);
        if (best && best->is_short) best->end = at;  // any other reading is surer
        for (auto&& other : {elided_name_at(at), unlisted_hospital_at(at)}) {
            if (other && (!best || other->end > best->end)) best = other;
        }
        if (best && best->is_short) return known_name_at(at);
        return best;
    }

    std::optional<Found> known_name_at(std::size_t at) const {
        const auto match = directory_.match_at(plain_.substr(at));
        if (!match) return std::nullopt;
        const auto kind = directory_.actor(match->row).kind;
        const bool may_be_named = kind != ActorKind::department && kind != ActorKind::collective;
        if (match->is_short && !may_be_named) return std::nullopt;
        return Found{.begin = at,
                     .end = at + match->size,
                     .name = std::u32string(plain_.substr(at, match->size)),
                     .is_short = match->is_short,
                     .may_be_named = may_be_named};
    }

    /// 康复医院 in 市骨科医院、康复医院.
    std::optional<Found> elided_name_at(std::size_t at) const {
        if (found_.empty() || !found_.back().name.ends_with(hospital)) return std::nullopt;
        const auto& before = found_.back();
        const auto mark = list_mark_at(plain_, before.end);
        if (mark == 0 || before.end + mark != at || !is_relative_name(before.name)) return std::nullopt;
        const auto end = next_hospital_end(at);
        if (!end) return std::nullopt;
        const auto words = plain_.substr(at, *end - at);
        auto name = before.name.substr(0, 1) + std::u32string(words);
        const bool is_name = directory_.find(name) || (is_speciality(words) && is_proper_hospital(name));
        if (!is_name) return std::nullopt;
        return Found{.begin = at, .end = *end, .name = std::move(name)};
    }

    /// The end of the hospital's name that begins here, where only name signs stand before its 医院.
    std::optional<std::size_t> next_hospital_end(std::size_t at) const {
        constexpr std::size_t longest = 24;
        const auto words = plain_.substr(at, longest);
        const auto place = words.find(hospital);
        if (place == View::npos || place == 0) return std::nullopt;
        const auto name = words.substr(0, place);
        if (!std::ranges::all_of(name, [](char32_t sign) { return is_han(sign); })) return std::nullopt;
        return at + place + hospital.size();
    }

    std::optional<Found> unlisted_hospital_at(std::size_t at) const {
        const auto end = next_hospital_end(at);
        if (!end) return std::nullopt;
        const auto name = hospital_words_before(plain_, *end);
        if (!name || name->begin != at) return std::nullopt;
        const auto words = plain_.substr(at, *end - at);
        if (!is_proper_hospital(words)) return std::nullopt;
        return Found{.begin = at, .end = *end, .name = std::u32string(words)};
    }

    /// From each 牵头 back over the list of names that it follows.
    void mark_leaders() {
        constexpr View verb = U"牵头";
        std::vector<Found> unknown_leaders;
        for (auto at = plain_.find(verb); at != View::npos; at = plain_.find(verb, at + verb.size())) {
            auto end = at;
            while (const auto begin = mark_leader_ending_at(end, unknown_leaders)) {
                const auto mark = list_mark_ending_at(*begin);
                if (mark == 0) break;
                end = *begin - mark;
            }
        }
        std::ranges::move(unknown_leaders, std::back_inserter(found_));
        std::ranges::stable_sort(found_, {}, &Found::begin);
    }

    std::size_t list_mark_ending_at(std::size_t end) const {
        if (end >= 2 && list_mark_at(plain_, end - 2) == 2) return 2;
        return end >= 1 && list_mark_at(plain_, end - 1) == 1 ? 1 : 0;
    }

    /// Marks the name that ends here, and gives its begin.
    std::optional<std::size_t> mark_leader_ending_at(std::size_t end, std::vector<Found>& unknown_leaders) {
        const auto held = std::ranges::lower_bound(found_, end, {}, &Found::end);
        if (held != found_.end() && held->end == end) {
            held->leads = true;
            return held->begin;
        }
        if (!plain_.substr(0, end).ends_with(hospital)) return std::nullopt;
        const auto name = hospital_words_before(plain_, end);
        if (!name) return std::nullopt;
        const auto words = plain_.substr(name->begin, name->end - name->begin);
        if (is_generic_hospital(words)) return std::nullopt;
        unknown_leaders.push_back(
            {.begin = name->begin, .end = end, .name = std::u32string(words), .leads = true});
        return name->begin;
    }

    bool joins(const Found& left, const Found& right) const {
        const auto mark = list_mark_at(plain_, left.end);
        return mark > 0 && left.end + mark == right.begin;
    }

    void drop_lone_short_names() {
        std::vector<Found> kept;
        for (std::size_t at = 0; at < found_.size(); ++at) {
            const bool has_company = (at > 0 && joins(found_[at - 1], found_[at])) ||
                                     (at + 1 < found_.size() && joins(found_[at], found_[at + 1]));
            if (!found_[at].is_short || has_company) kept.push_back(found_[at]);
        }
        found_ = std::move(kept);
    }

    View plain_;
    const ActorDirectory& directory_;
    std::vector<Found> found_;
};

}  // namespace

std::vector<NamedActor> named_actors(std::span<const Stretch> words, const ActorDirectory& directory) {
    std::vector<NamedActor> named;
    std::map<std::u32string, std::size_t> places;
    for (const auto& piece : words) {
        for (auto& found : NameSearch(piece.plain(), directory).run()) {
            const auto [held, is_new] = places.emplace(found.name, named.size());
            if (!is_new) {
                named[held->second].leads = named[held->second].leads || found.leads;
                continue;
            }
            named.push_back({.words = piece.part(found.begin, found.end),
                             .name = std::move(found.name),
                             .leads = found.leads});
        }
    }
    return named;
}

}  // namespace zeren::extraction
