#include "extraction/furniture.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array site_words = {
    View(U"首页"),     View(U"新媒体"),   View(U"微信"),       View(U"微博"),
    View(U"手机版"),   View(U"二维码"),   View(U"扫一扫"),     View(U"打印"),
    View(U"关闭"),     View(U"打印本页"), View(U"关闭窗口"),   View(U"返回顶部"),
    View(U"网站地图"), View(U"分享到"),   View(U"分享"),       View(U"收藏"),
    View(U"联系我们"), View(U"无障碍"),   View(U"长者助手"),   View(U"字体:"),
    View(U"相关附件"), View(U"附件下载"), View(U"微信二维码"), View(U"手机版二维码"),
    View(U"上一篇"),   View(U"下一篇"),   View(U"扫码阅读"),   View(U"关于我们"),
    View(U"版权所有"), View(U"主办单位"), View(U"大"),         View(U"中"),
    View(U"小"),       View(U"|"),        View(U">>"),
};

constexpr std::array line_openings = {
    View(U"您现在的位置"), View(U"当前位置"), View(U"您当前的位置"), View(U"版权所有"), View(U"ICP备"),
    View(U"网站标识码"),   View(U"浏览次数"), View(U"访问量"),       View(U"扫一扫在"), View(U"责任编辑"),
    View(U"Copyright"),    View(U"©"),        View(U"技术支持"),     View(U"网站备案"), View(U"公网安备"),
    View(U"政府网站标识"), View(U"本站"),     View(U"建议使用"),     View(U"网站声明"), View(U"【字体"),
    View(U"监督电话"),     View(U"举报电话"), View(U"投诉电话"),     View(U"通信地址"), View(U"通讯地址"),
    View(U"邮政编码"),     View(U"公开时间"), View(U"公示时间"),     View(U"字号:"),    View(U"字体大小"),
    View(U"上一篇:"),      View(U"下一篇:"),
};

/// 新媒体, or several such words with blanks between them.
bool holds_only_site_words(View line) {
    while (!line.empty()) {
        const auto end = std::min(line.find(U' '), line.size());
        if (end > 0 && !is_one_of(line.substr(0, end), site_words)) return false;
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return true;
}

/// — 3 —, 3 / 9, 第3页共9页, ------
bool is_page_number_or_rule(View line) {
    constexpr std::size_t longest = 40;
    if (line.size() > longest) return false;
    return std::ranges::all_of(line, [](char32_t sign) {
        return is_digit(sign) || View(U" -–—_=*/·.第共页").find(sign) != View::npos;
    });
}

/// 首页 / 镇街 / 民生实事, Home > Plans: where a page stands on its site.
bool is_path_of_page(View plain) {
    static constexpr std::array roots = {View(U"首页"),       View(U"网站首页"), View(U"Home"),
                                         View(U"Startseite"), View(U"Accueil"),  View(U"Inicio"),
                                         View(U"Início")};
    const auto rest = trimmed(plain.substr(longest_at_begin(plain, roots)));
    return rest.size() < plain.size() && !rest.empty() && View(U"/>»›→|·").find(rest[0]) != View::npos;
}

}  // namespace

bool speaks_of_a_site(View plain) {
    static constexpr std::array words = {
        View(U"版权所有"), View(U"ICP"),       View(U"备案"),     View(U"标识码"), View(U"技术支持"),
        View(U"公网安备"), View(U"网站"),      View(U"建议使用"), View(U"分辨率"), View(U"联系电话"),
        View(U"网站维护"), View(U"Copyright"), View(U"©"),        View(U"邮编"),   View(U"客户端")};
    return holds_one_of(plain, words);
}

bool heads_links(View plain) {
    static constexpr std::array heads = {
        View(U"相关链接"), View(U"相关文件"), View(U"相关阅读"), View(U"相关新闻"), View(U"推荐阅读"),
        View(U"热点新闻"), View(U"热点推荐"), View(U"延伸阅读"), View(U"相关政策"), View(U"相关解读"),
        View(U"热门推荐"), View(U"友情链接"), View(U"热点排行"), View(U"点击排行"), View(U"阅读排行"),
        View(U"热门文章"), View(U"热门新闻"), View(U"最新文章"), View(U"相关文章"), View(U"相关信息"),
        View(U"相关稿件"), View(U"相关内容"), View(U"猜你喜欢"), View(U"排行榜")};
    while (!plain.empty() && View(U":> ").find(plain.back()) != View::npos) plain.remove_suffix(1);
    return is_one_of(plain, heads);
}

bool is_salutation(View plain) {
    constexpr std::size_t longest = 80;
    static constexpr std::array bodies = {View(U"政府"),   View(U"部门"), View(U"单位"), View(U"机构"),
                                          View(U"办事处"), View(U"党委"), View(U"局"),   View(U"企业"),
                                          View(U"管委会"), View(U"学院"), View(U"处室"), View(U"科室")};
    if (!plain.ends_with(U":") || plain.size() > longest || plain[0] != U'各') return false;
    plain.remove_suffix(1);
    return plain.find_first_of(U":。;") == View::npos && ends_with_one_of(plain, bodies);
}

bool is_contents_line(View plain) {
    const auto page = plain.find_last_not_of(U"0123456789 ");
    constexpr std::size_t fewest_dots = 3;
    if (page == View::npos || page + 1 == plain.size() || page + 1 < fewest_dots) return false;
    const auto dots = plain.substr(page + 1 - fewest_dots, fewest_dots);
    return dots.find_first_not_of(U".…·") == View::npos;
}

bool is_footnote(View plain) {
    static constexpr std::array openings = {View(U"注:"), View(U"注 :"), View(U"附注:"), View(U"注1"),
                                            View(U"注2")};
    return begins_with_one_of(plain, openings);
}

bool is_page_furniture(View plain) {
    return begins_with_one_of(plain, line_openings) || is_path_of_page(plain) ||
           is_page_number_or_rule(plain) || holds_only_site_words(plain);
}

}  // namespace zeren::extraction
