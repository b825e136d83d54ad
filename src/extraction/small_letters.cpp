#include <algorithm>

#include "extraction/passage.hpp"

namespace zeren::extraction {

char32_t lower_case(char32_t plain) {
    if (plain >= U'A' && plain <= U'Z') return plain - U'A' + U'a';
    if (plain < U'À') return plain;
    if (plain <= U'Þ') return plain == U'×' ? plain : plain - U'À' + U'à';
    // Beyond Latin-1 capitals stand right before their small letters, in some blocks the odd ones.
    const bool is_even = plain % 2 == 0;
    const auto is_within = [plain](char32_t first, char32_t last) { return plain >= first && plain <= last; };
    if (is_within(U'Ĺ', U'ň') || is_within(U'Ź', U'ž')) return is_even ? plain : plain + 1;
    if (is_within(U'Ā', U'ķ') || is_within(U'Ŋ', U'ŷ') || is_within(U'Ḁ', U'ẕ') || is_within(U'Ạ', U'ỹ'))
        return is_even ? plain + 1 : plain;
    if (plain == U'Ơ' || plain == U'Ư') return plain + 1;
    if (is_within(U'А', U'Я')) return plain - U'А' + U'а';
    if (is_within(U'Ѐ', U'Џ')) return plain - U'Ѐ' + U'ѐ';
    return is_within(U'Α', U'Ω') ? plain - U'Α' + U'α' : plain;
}

std::u32string lower_case(std::u32string_view plain) {
    std::u32string out(plain);
    std::ranges::transform(out, out.begin(), [](char32_t each) { return lower_case(each); });
    return out;
}

}  // namespace zeren::extraction
