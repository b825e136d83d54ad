#include "extraction/plan_end.hpp"

#include <algorithm>
#include <array>

#include "extraction/dates.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/furniture.hpp"
#include "extraction/numbering.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array openings = {
    View(U"附件"),      View(U"附表"),          View(U"抄送"),         View(U"抄报"),
    View(U"(此件公开"), View(U"(此件主动公开"), View(U"(此件依申请"),  View(U"此件公开发布"),
    View(U"政策解读"),  View(U"主送:"),         View(U"分送"),         View(U"发送:"),
    View(U"(发:"),      View(U"(发至"),         View(U"(送:"),         View(U"印发:"),
    View(U"出席"),      View(U"列席"),          View(U"缺席"),         View(U"请假"),
    View(U"参会人员"),  View(U"与会人员"),      View(U"参加人员:"),    View(U"主持人:"),
    View(U"主持:"),     View(U"记录人:"),       View(U"记录:"),        View(U"审核:"),
    View(U"签发:"),     View(U"校对"),          View(U"拟稿"),         View(U"责任编辑"),
    View(U"信息来源"),  View(U"来源:"),         View(U"公开方式"),     View(U"Attendees:"),
    View(U"Present:"),  View(U"Apologies"),     View(U"In attendance")};

std::size_t next_line(std::span<const Passage> passages, std::size_t from) {
    while (from < passages.size() && passages[from].content().empty()) ++from;
    return from;
}

/// 2025年4月: a month alone in its line.
bool is_month_line(View plain) {
    constexpr std::size_t longest = 10;
    return plain.size() <= longest && plain.ends_with(U'月') && plain.find(U'年') != View::npos &&
           plain.find_first_not_of(U"0123456789〇零一二三四五六七八九十年月 ") == View::npos;
}

/// A date in the next line; below one body also behind a seal or a text box, where no items follow.
bool stands_above_date(std::span<const Passage> passages, std::size_t at, View plain, bool items_follow) {
    constexpr std::size_t most_between = 2;
    const auto most = plain.find_first_of(U":、") == View::npos ? most_between : 0;
    auto below = next_line(passages, at + 1);
    for (std::size_t between = 0; between <= most && below < passages.size(); ++between) {
        const auto words = passages[below].content().plain();
        if (is_date_line(words) || is_month_line(words)) return between == 0 || !items_follow;
        if (read_item_number(words) || label_at(words)) return false;
        below = next_line(passages, below + 1);
    }
    return false;
}

/// 组委会办公室 2026年3月2日 (内部资料): the issuer and the date in one line, behind all items.
bool is_signature_with_date(View plain, const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    const auto date = plain.size() <= longest ? find_date(plain) : std::nullopt;
    if (!date || date->begin == 0) return false;
    const auto after = trimmed(plain.substr(date->end));
    const bool is_end = after.empty() || (after.starts_with(U'(') && after.ends_with(U')'));
    return is_end && form_of_name(trimmed(plain.substr(0, date->begin)), directory) == NameForm::body;
}

/// 区政府督查室 制  内线 6120: who made the paper.
bool is_maker(View plain, const ActorDirectory& directory) {
    static constexpr std::array deeds = {View(U"制"),   View(U"编"),   View(U"印"),   View(U"宣"),
                                         View(U"编制"), View(U"编印"), View(U"印制"), View(U"汇编")};
    const auto blank = plain.find(U' ');
    if (blank == View::npos) return false;
    const auto rest = trimmed(plain.substr(blank));
    return is_one_of(rest.substr(0, rest.find(U' ')), deeds) &&
           form_of_name(plain.substr(0, blank), directory) == NameForm::body;
}

/// 图书馆办公室  施佳: a body, and who writes for it.
View without_writer(View plain) {
    const auto blank = plain.rfind(U' ');
    if (blank == View::npos || !may_be_a_person(plain.substr(blank + 1))) return plain;
    return trimmed(plain.substr(0, blank));
}

/// The issuer's name above the date, or at the very end behind the last owners.
bool is_signature(std::span<const Passage> passages, std::size_t at, View plain, PlaceInPlan place,
                  const ActorDirectory& directory) {
    if (!place.items_follow && (is_signature_with_date(plain, directory) || is_maker(plain, directory)))
        return true;
    if (form_of_name(without_writer(plain), directory) != NameForm::body) return false;
    if (stands_above_date(passages, at, plain, place.items_follow)) return true;
    const auto next = next_line(passages, at + 1);
    if (next < passages.size() && passages[next].content().plain().find(U"此件") <= 1)  // （此件公开发布）
        return true;
    const bool ends_text = next == passages.size() || is_page_furniture(passages[next].content().plain());
    static constexpr std::array issuers = {View(U"政府"), View(U"办公室"), View(U"办公厅"), View(U"委员会")};
    return ends_text && place.behind_owners && plain.find(U'、') == View::npos &&
           ends_with_one_of(plain, issuers);
}

/// 2024年10月印发: not every imprint tells the day.
bool tells_month_of_print(View plain) {
    constexpr std::size_t longest = 40;
    return plain.size() <= longest && plain.ends_with(U"印发") && plain.find(U'年') != View::npos &&
           std::ranges::any_of(plain, is_digit);
}

/// 办公室 2月12日
bool is_body_and_day(View plain, const ActorDirectory& directory) {
    constexpr std::size_t longest_day = 6;
    const auto blank = plain.find_last_of(U' ');
    if (blank == View::npos || blank == 0 || !plain.ends_with(U'日')) return false;
    const auto day = plain.substr(blank + 1);
    const bool is_day = day.size() <= longest_day && is_digit(day[0]) && day.find(U'月') != View::npos;
    return is_day && form_of_name(trimmed(plain.substr(0, blank)), directory) == NameForm::body;
}

/// 县人民政府办公室 2031年2月20日印发, or the issuer and the date alone.
bool is_imprint(View plain, const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    if (tells_month_of_print(plain)) return true;
    const auto date = plain.size() <= longest ? find_date(plain) : std::nullopt;
    if (!date) return is_body_and_day(plain, directory);
    if (plain.ends_with(U"印发")) return true;
    auto issuer = plain.substr(0, date->begin);
    const bool is_apart = issuer.ends_with(U' ') && date->end == plain.size();
    while (issuer.ends_with(U' ')) issuer.remove_suffix(1);
    return is_apart && issuer.find_first_of(U"、,;:。(") == View::npos &&
           form_of_name(issuer, directory) == NameForm::body;
}

/// 主办：… 承办：… tells who runs the site, where the lines around it speak of one.
bool is_site_foot(std::span<const Passage> passages, std::size_t at, View plain) {
    // 安泽市人民政府主办 市生态环境局承办
    constexpr std::size_t longest = 60;
    const bool ends_so = plain.size() <= longest && holds(plain, U"政府主办") && plain.ends_with(U"承办");
    if (ends_so) return true;
    if (!plain.starts_with(U"主办") && !plain.starts_with(U"承办")) return false;
    constexpr std::size_t lines_around = 2;
    const auto from = at - std::min(at, lines_around);
    const auto around = passages.subspan(from, std::min(passages.size(), at + lines_around + 1) - from);
    return std::ranges::any_of(around, [](const Passage& each) { return speaks_of_a_site(each.plain); });
}

/// 主办：云河市人民政府 承办：云河市大数据局: no task is handled by a whole government.
bool names_host_of_site(View plain) {
    static constexpr std::array hosts = {View(U"政府"), View(U"政府办公室"), View(U"政府办公厅")};
    const auto first = plain.substr(0, plain.find(U' '));
    const bool names_host = plain.starts_with(U"主办:") || plain.starts_with(U"主办单位:");
    static constexpr std::array others = {View(U"承办"), View(U"技术支持"), View(U"运维"), View(U"维护"),
                                          View(U"建设"), View(U"标识码"),   View(U"备案")};
    return names_host && ends_with_one_of(first, hosts) && holds_one_of(plain, others);
}

/// 联系电话：0799-3321234（党委办公室）: where readers may turn, with its number.
bool names_telephone(View plain) {
    static constexpr std::array words = {View(U"联系电话:"), View(U"监督电话:"), View(U"举报电话:"),
                                         View(U"咨询电话:"), View(U"邮政信箱"),  View(U"电子邮箱:")};
    constexpr std::ptrdiff_t fewest_digits = 4;
    return holds_one_of(plain, words) && std::ranges::count_if(plain, is_digit) >= fewest_digits;
}

/// 出　席：陶永清: a word of two signs that a gap spreads to the width of others.
bool begins_with_spread_word(View plain) {
    constexpr std::size_t longest = 8;
    const bool is_spread = plain.size() > 1 && is_han(plain[0]) && plain[1] == U' ';
    return is_spread && begins_with_one_of(without_blanks(plain.substr(0, longest)), openings);
}

/// 参加：李慕云 方正: people, and no bodies that take part.
bool lists_people(View plain, const ActorDirectory& directory) {
    constexpr View label = U"参加:";
    if (!plain.starts_with(label)) return false;
    auto names = plain.substr(label.size());
    while (names.starts_with(U' ')) names.remove_prefix(1);
    return form_of_name(names.substr(0, names.find_first_of(U" 、,;(")), directory) == NameForm::none;
}

}  // namespace

bool ends_plan(std::span<const Passage> passages, std::size_t at, View plain, PlaceInPlan place,
               const ActorDirectory& directory) {
    if (begins_with_one_of(plain, openings) || begins_with_spread_word(plain)) return true;
    if (names_host_of_site(plain) || lists_people(plain, directory)) return true;
    if (place.behind_owners && names_telephone(plain)) return true;
    if (is_imprint(plain, directory) || is_date_line(plain) ||
        (place.behind_owners && is_site_foot(passages, at, plain)))
        return true;
    return is_signature(passages, at, plain, place, directory);
}

}  // namespace zeren::extraction
