#include "extraction/hospital_names.hpp"

#include <array>

#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr View hospital = U"医院";
constexpr std::size_t longest_name = 24;

/// A word with one of these tells a class of hospitals from others.
constexpr std::array class_words = {
    View(U"公立"),   View(U"民营"), View(U"级"),     View(U"综合"),     View(U"专科"),   View(U"镇街"),
    View(U"高水平"), View(U"龙头"), View(U"旗舰"),   View(U"重点"),     View(U"示范"),   View(U"特色"),
    View(U"基层"),   View(U"各"),   View(U"社会办"), View(U"互联网"),   View(U"智慧"),   View(U"定点"),
    View(U"类别"),   View(U"三甲"), View(U"乡镇"),   View(U"镇属"),     View(U"片区"),   View(U"一批"),
    View(U"现代化"), View(U"所有"), View(U"家"),     View(U"中医医院"), View(U"名院"),   View(U"优质"),
    View(U"市属"),   View(U"省属"), View(U"县属"),   View(U"直属"),     View(U"等医院"), View(U"两"),
};

/// Verbs that stand right before a name.
constexpr std::array verbs = {
    View(U"推进"), View(U"推动"), View(U"支持"), View(U"加快"), View(U"建设"), View(U"加强"), View(U"做强"),
    View(U"做优"), View(U"做好"), View(U"打造"), View(U"依托"), View(U"实施"), View(U"规划"), View(U"创建"),
    View(U"发挥"), View(U"鼓励"), View(U"引导"), View(U"完善"), View(U"提升"), View(U"建立"), View(U"启动"),
    View(U"完成"), View(U"深化"), View(U"促进"), View(U"继续"), View(U"组织"), View(U"协助"), View(U"督促"),
    View(U"指导"), View(U"开展"), View(U"新建"), View(U"扩建"), View(U"改建"), View(U"迁建"), View(U"筹建"),
};

/// Signs and particles that end the words before a name.
bool is_boundary(char32_t sign) {
    return !is_han(sign) || View(U"和及与等为在对把将于由以向至").find(sign) != View::npos;
}

}  // namespace

bool is_generic_hospital(View plain) {
    return plain.size() <= hospital.size() || holds_one_of(plain, class_words);
}

std::optional<HospitalName> hospital_words_before(View plain, std::size_t end) {
    auto begin = end - hospital.size();
    while (begin > 0 && end - begin < longest_name && !is_boundary(plain[begin - 1])) --begin;
    while (const auto verb = longest_at_begin(plain.substr(begin, end - begin), verbs)) begin += verb;
    if (end <= begin + hospital.size()) return std::nullopt;
    return HospitalName{.begin = begin, .end = end};
}

bool is_proper_hospital(View plain) {
    if (!plain.ends_with(hospital) || is_generic_hospital(plain) || holds(plain, U"区域")) return false;
    constexpr std::size_t shortest = 4;  // 市中医院
    if (plain.size() < shortest) return false;
    const bool has_given_name = plain.ends_with(U"人民医院") && plain.size() > shortest;
    const auto attached = plain.find(U"附属");
    const bool is_of_school = attached != View::npos && attached >= shortest;
    return is_relative_name(plain) || has_given_name || holds(plain, U"第") || is_of_school;
}

bool is_relative_name(View plain) { return !plain.empty() && View(U"市省县区").find(plain[0]) != View::npos; }

bool is_speciality(View plain) {
    static constexpr std::array words = {
        View(U"康复"), View(U"骨科"), View(U"口腔"),   View(U"眼科"),   View(U"妇幼"), View(U"妇女儿童"),
        View(U"儿童"), View(U"中医"), View(U"中西医"), View(U"精神"),   View(U"心理"), View(U"肿瘤"),
        View(U"胸科"), View(U"皮肤"), View(U"老年"),   View(U"传染病"), View(U"慢性"), View(U"中心"),
        View(U"第"),   View(U"人民"), View(U"急救")};
    return begins_with_one_of(plain, words);
}

}  // namespace zeren::extraction
