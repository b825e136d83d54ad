#include "extraction/field_labels.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "extraction/field_lines.hpp"
#include "extraction/item_levels.hpp"
#include "extraction/item_lines.hpp"
#include "extraction/owner_label.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The words before the colon of a short label; empty where there is none.
View label_of(View words) { return is_labelled_text(words) ? words.substr(0, words.find(U':')) : View(); }

/// Bullets of one level in a row, with deeper lines between them.
struct Bullets {
    ItemNumber number{};
    std::size_t indentation = 0;
    std::set<std::u32string> labels{};
    bool names_owners = false;
};

}  // namespace

FieldLabels::FieldLabels(std::span<const Passage> passages) {
    constexpr std::size_t fewest = 3;
    std::map<std::u32string, std::size_t> beside_owners;  // by label: in how many runs
    std::size_t runs = 0;
    std::optional<Bullets> run;
    const auto end_run = [&] {
        if (run && run->names_owners) {
            ++runs;
            for (const auto& label : run->labels) ++beside_owners[label];
        }
        run.reset();
    };
    for (const auto& passage : passages) {
        const auto line = passage.content();
        const auto number = line.empty() ? std::nullopt : number_of_line(line, nullptr, nullptr);
        if (!number) continue;
        if (run && line.begin > run->indentation) continue;  // set in below it
        const bool is_bullet = number->shape == NumberShape::bullet;
        if (!is_bullet || (run && !have_one_level(run->number, *number))) end_run();
        if (!is_bullet) continue;
        if (!run) run.emplace(Bullets{.number = *number, .indentation = line.begin});
        const auto words = line.part(number->size).plain();
        if (begins_with_label(words))
            run->names_owners = run->names_owners || owner_label(words).has_value();
        else if (const auto label = label_of(words); !label.empty())
            run->labels.emplace(label);
    }
    end_run();
    for (const auto& [label, times] : beside_owners) {
        if (times >= fewest && times * 2 > runs) of_text_.insert(label);
    }
}

bool FieldLabels::open(View words) const { return begins_with_label(words) || open_by_habit(words); }

bool FieldLabels::open_by_habit(View words) const {
    return !of_text_.empty() && of_text_.contains(label_of(words));
}

FieldsAhead FieldLabels::ahead(std::span<const Passage> passages, std::size_t at,
                               const ItemNumber& number) const {
    for (auto next = at + 1; next < passages.size(); ++next) {
        const auto line = passages[next].content();
        const auto found = line.empty() ? std::nullopt : number_of_line(line, nullptr, nullptr);
        if (!found || (have_one_level(*found, number) && open(line.part(found->size).plain()))) continue;
        return {.end = next, .end_bullets = rank_of(*found) < rank_of(number)};
    }
    return {.end = passages.size(), .end_bullets = true};
}

}  // namespace zeren::extraction
