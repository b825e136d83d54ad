#include "extraction/item_ids.hpp"

#include <algorithm>

namespace zeren::extraction {
namespace {

/// JT-01, A1: letters tell it apart from all plain numbers.
bool is_code(const std::string& printed) {
    const auto is_letter = [](char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    };
    const auto is_digit = [](char sign) { return sign >= '0' && sign <= '9'; };
    return std::ranges::any_of(printed, is_letter) && std::ranges::any_of(printed, is_digit);
}

}  // namespace

void ItemIds::count(const ItemNumber& number) {
    const auto digits = number.ascii();
    if (digits.empty()) return;
    repeats_ = !used_.insert(digits).second || repeats_;
    auto& manner = manner_of(number, digits);
    ++manner.rows;
    manner.repeats = !manner.used.insert(digits).second || manner.repeats;
}

std::string ItemIds::id_for(const ItemNumber& number, std::string path, std::size_t part) {
    auto id = number.ascii();
    const bool has_own = !id.empty() && stands_alone(number);
    if (!has_own) id = path;
    if (part > 0) {
        id += "." + std::to_string(part);
        path += "." + std::to_string(part);
    }
    made_a_copy_ = false;
    const auto is_printed = [&] { return !has_own && leave_printed_ && stands_for_one(id); };
    while (is_printed() || !taken_.insert(id).second) {
        id = path + "-" + std::to_string(++copies_.try_emplace(path, 1).first->second);
        made_a_copy_ = true;
    }
    return id;
}

ItemIds::Manner& ItemIds::manner_of(const ItemNumber& number, const std::string& printed) {
    return is_code(printed) ? codes_ : manners_[number.shape];
}

ItemIds::Manners::const_iterator ItemIds::commonest() const {
    return std::ranges::max_element(manners_, {}, [](const auto& each) { return each.second.rows; });
}

bool ItemIds::stands_alone(const ItemNumber& number) const {
    if (is_code(number.ascii())) return !codes_.repeats;
    return !repeats_ ||
           (!manners_.empty() && commonest()->first == number.shape && !commonest()->second.repeats);
}

bool ItemIds::stands_for_one(const std::string& id) const {
    if (!repeats_) return used_.contains(id);
    if (codes_.used.contains(id)) return !codes_.repeats;
    return !manners_.empty() && !commonest()->second.repeats && commonest()->second.used.contains(id);
}

}  // namespace zeren::extraction
