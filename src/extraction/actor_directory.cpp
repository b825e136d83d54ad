#include "extraction/actor_directory.hpp"

#include <algorithm>
#include <utility>

#include "extraction/passage.hpp"
#include "support/name_form.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {

namespace {

bool is_own_key(std::u32string_view plain) {
    return plain.find(U"  ") == std::u32string_view::npos &&
           std::ranges::all_of(plain, [](char32_t sign) { return sign < 0x80 || is_han(sign); });
}

}  // namespace

std::u32string name_key(std::u32string_view plain) {
    if (is_own_key(plain)) return std::u32string(plain);
    return support::to_code_points(support::name_form(support::to_utf8(plain)));
}

ActorDirectory::ActorDirectory(const model::Registry* registry, Names explained)
    : registry_(registry), explained_(std::move(explained)) {
    if (registry_ == nullptr) return;
    const auto jurisdiction = plain_form(registry_->jurisdiction());
    for (std::size_t row = 0; row < registry_->actors().size(); ++row) {
        const auto& known = actor(row);
        std::vector<std::u32string> names{plain_form(known.name)};
        for (const auto& alias : known.aliases) names.push_back(plain_form(alias));
        for (const auto& former : known.former) names.push_back(plain_form(former));
        for (auto& name : names) {
            const bool is_relative =
                !jurisdiction.empty() && !name.empty() && name.front() == jurisdiction.back();
            if (is_relative) add(jurisdiction + name.substr(1), row, false);
            add(std::move(name), row, false);
        }
    }
    for (std::size_t row = 0; row < registry_->actors().size(); ++row) {
        add(plain_form(actor(row).short_name), row, true);
        rows_.emplace(name_key(plain_form(actor(row).id)),
                      row);  // an id counts as a name, but not inside of a text
    }
}

void ActorDirectory::add(std::u32string name, std::size_t row, bool is_short) {
    if (name.empty()) return;
    const auto held = rows_.emplace(name_key(name), row).first;
    if (held->second != row) return;
    names_.emplace(std::move(name), Known{.row = row, .is_short = is_short});
}

std::optional<std::size_t> ActorDirectory::find(std::u32string_view plain) const {
    const auto found = is_own_key(plain) ? rows_.find(plain) : rows_.find(name_key(plain));
    if (found == rows_.end()) return std::nullopt;
    return found->second;
}

std::optional<ActorDirectory::Match> ActorDirectory::match_at(std::u32string_view plain) const {
    // Names that the words begin with stand before them, and all that stand between begin so too.
    while (!plain.empty()) {
        auto before = names_.upper_bound(plain);
        if (before == names_.begin()) break;
        const auto& [name, known] = *--before;
        if (plain.starts_with(name))
            return Match{.row = known.row, .size = name.size(), .is_short = known.is_short};
        const auto parted = std::ranges::mismatch(plain, name);
        plain = plain.substr(0, static_cast<std::size_t>(parted.in1 - plain.begin()));
    }
    return std::nullopt;
}

}  // namespace zeren::extraction
