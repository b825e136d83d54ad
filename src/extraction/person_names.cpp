#include "extraction/person_names.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/month_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {

bool may_be_a_person(std::u32string_view plain) {
    constexpr std::u32string_view surnames =
        U"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶"
        U"阎余潘"
        U"杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞"
        U"樊兰殷"
        U"施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌"
        U"费纪靳"
        U"苟敖卞蔺仇蒲晏冼麦湛阙佘佟谌鞠栾屠邬戚封芮储戎幸卓蒙池乔胥闻桑冀瞿慕茹艾戈庾匡寇巩晁辛阚饶巢竺"
        U"盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边计穆骆宗";
    constexpr std::u32string_view ends_of_places = U"园区村站场城港社厂店湖山河岛镇乡街";  // 高新园
    return (plain.size() == 2 || plain.size() == 3) && surnames.find(plain[0]) != std::u32string_view::npos &&
           ends_of_places.find(plain.back()) == std::u32string_view::npos &&
           std::ranges::all_of(plain, is_han);
}

std::u32string without_blanks_in_name(std::u32string_view plain) {
    constexpr std::size_t longest = 3;
    auto name = without_blanks(plain);
    const bool is_spread = name.size() < plain.size() && name.size() > 1 && name.size() <= longest &&
                           std::ranges::all_of(name, is_han);
    return is_spread ? name : std::u32string(plain);
}

bool is_of_people(std::u32string_view plain) {
    using View = std::u32string_view;
    static constexpr std::array endings = {
        View(U"干部"), View(U"人员"),   View(U"老师"),   View(U"教师"),   View(U"同志"),   View(U"成员"),
        View(U"职工"), View(U"员工"),   View(U"书记"),   View(U"主任"),   View(U"负责人"), View(U"管理员"),
        View(U"队员"), View(U"组长"),   View(U"组员"),   View(U"民警"),   View(U"医生"),   View(U"护士"),
        View(U"党员"), View(U"志愿者"), View(U"网格员"), View(U"班主任"), View(U"辅导员"), View(U"专干"),
        View(U"村医"), View(U"领导"),   View(U"骨干"),   View(U"学生"),   View(U"代表")};
    return ends_with_one_of(plain, endings);
}

bool is_called_like_a_month(const Stretch& name, bool is_first) {
    const auto lower = lower_case(name.plain());
    if (lower.empty() || !is_capital(name.plain().front()) || month_at(lower).size != lower.size())
        return false;
    const auto before = std::u32string_view(name.passage->plain).substr(0, name.begin);
    const auto last = before.find_last_not_of(U' ');
    return is_first || last == std::u32string_view::npos || before[last] != U',';
}

}  // namespace zeren::extraction
