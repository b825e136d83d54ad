#include <array>

#include "extraction/body_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array area_words = {
    View(U"市"),     View(U"区"),     View(U"县"),     View(U"旗"),         View(U"镇"),     View(U"乡"),
    View(U"街"),     View(U"街道"),   View(U"街道办"), View(U"街道办事处"), View(U"辖区"),   View(U"市辖区"),
    View(U"开发区"), View(U"新区"),   View(U"园区"),   View(U"功能区"),     View(U"管委会"), View(U"自治县"),
    View(U"州"),     View(U"盟"),     View(U"乡镇"),   View(U"镇街"),       View(U"自治区"), View(U"直辖市"),
    View(U"省"),     View(U"县市"),   View(U"县区"),   View(U"市区"),       View(U"县市区"), View(U"村"),
    View(U"社区"),   View(U"自治旗"), View(U"市州"),   View(U"自治州"),     View(U"设区市"), View(U"地市"),
    View(U"县级市"), View(U"办事处"), View(U"林区"),   View(U"特区"),
};

}  // namespace

bool is_area_word(View plain) {
    static constexpr std::array offices = {View(U"党委和政府"),  View(U"党委、政府"), View(U"党委政府"),
                                           View(U"人民政府"),    View(U"政府"),       View(U"党委"),
                                           View(U"党工委"),      View(U"管委会"),     View(U"(管委会)"),
                                           View(U"政府(管委会)")};
    for (auto office : offices) {
        if (!plain.ends_with(office) || plain.size() == office.size()) continue;
        plain.remove_suffix(office.size());
        break;
    }
    // 县(市、区): what stands in brackets are areas too.
    const auto open = plain.find(U'(');
    if (open != View::npos && open > 0 && plain.ends_with(U')')) plain = plain.substr(0, open);
    return is_one_of(plain, area_words);
}

}  // namespace zeren::extraction
