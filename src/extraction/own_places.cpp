#include "extraction/own_places.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 柘川生态环境分局, 云岫规划分局: a place before the trade and the branch; 国土规划分局 holds none.
bool is_place_before(View name, View office) {
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 3;
    static constexpr std::array no_places = {View(U"国土"), View(U"城乡"), View(U"城市"), View(U"住建"),
                                             View(U"资源"), View(U"土地"), View(U"建设"), View(U"交通")};
    if (!name.ends_with(office)) return false;
    const auto place = name.substr(0, name.size() - office.size());
    return place.size() >= shortest && place.size() <= longest && !holds_one_of(place, no_places) &&
           View(U"和与及").find(place.back()) == View::npos;
}

}  // namespace

bool names_its_own_place(View name) {
    static constexpr std::array offices = {
        View(U"金融监管局"), View(U"金融监管分局"), View(U"监管分局"),   View(U"银保监分局"),
        View(U"税务局"),     View(U"邮政管理局"),   View(U"通信管理局"), View(U"海事局"),
        View(U"证监局"),     View(U"银保监局"),     View(U"供电局"),     View(U"铁路局"),
        View(U"水文局"),     View(U"气象局"),       View(U"海关"),       View(U"调查队"),
        View(U"监管办"),     View(U"能源监管局"),   View(U"煤监局"),     View(U"矿山安全监察局"),
        View(U"支局"),       View(U"缉私分局")};
    constexpr std::size_t shortest_place = 2;
    // 明月山管理局, 金湖管理处
    static constexpr std::array keepers = {View(U"管理局"), View(U"管理处"), View(U"管理中心"),
                                           View(U"管理所")};
    // 龙江生态环境局, but 自然资源和生态环境局
    constexpr View environment = U"生态环境局";
    if (name.ends_with(environment) && name.size() == environment.size() + shortest_place &&
        View(U"和与及").find(name[shortest_place - 1]) == View::npos)
        return true;
    constexpr View places = U"山湖河江岛港湾岭峡滩泉库";
    for (View keeper : keepers) {
        if (name.ends_with(keeper) && name.size() > keeper.size() + 1 &&
            places.find(name[name.size() - keeper.size() - 1]) != View::npos)
            return true;
    }
    // 公安银河分局: the trade, the place, the branch.
    static constexpr std::array trades = {View(U"公安"), View(U"税务"), View(U"生态环境"), View(U"自然资源"),
                                          View(U"规划"), View(U"交警"), View(U"烟草"),     View(U"市场监管")};
    constexpr View branch = U"分局";
    for (View trade : trades) {
        const bool is_branch = name.starts_with(trade) && name.ends_with(branch) &&
                               name.size() >= trade.size() + shortest_place + branch.size();
        if (is_branch || is_place_before(name, std::u32string(trade) + std::u32string(branch))) return true;
    }
    return std::ranges::any_of(offices, [name](View office) {
        return name.ends_with(office) && name.size() >= office.size() + shortest_place;
    });
}

}  // namespace zeren::extraction
