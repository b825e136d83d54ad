#include "extraction/elided_names.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "extraction/body_names.hpp"
#include "extraction/government_names.hpp"
#include "extraction/own_places.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Offices of a party committee: 市委宣传部.
constexpr std::array party_offices = {
    View(U"宣传部"),       View(U"组织部"), View(U"统战部"),
    View(U"政法委"),       View(U"网信办"), View(U"编办"),
    View(U"社会工作部"),   View(U"农办"),   View(U"财经办"),
    View(U"改革办"),       View(U"外办"),   View(U"军民融合办"),
    View(U"金融办"),       View(U"台办"),   View(U"办公室"),
    View(U"办公厅"),       View(U"巡察办"), View(U"政研室"),
    View(U"老干部局"),     View(U"机要局"), View(U"机构编制委员会办公室"),
    View(U"科技办"),       View(U"审计办"), View(U"农工办"),
    View(U"直属机关工委"),
};

/// With these begins what is nobody's office below.
constexpr std::array own_openings = {
    View(U"国家"), View(U"金融监管总局"), View(U"税务总局"), View(U"国务院"), View(U"中央"), View(U"中国"),
    View(U"全国"), View(U"国网"),         View(U"人民银行"), View(U"各"),     View(U"有关"), View(U"相关"),
    View(U"其他"), View(U"团"),           View(U"共青团"),   View(U"本"),     View(U"驻"),   View(U"民航"),
    View(U"长江"), View(U"黄河"),         View(U"珠江"),     View(U"淮河"),   View(U"海河"), View(U"太湖"),
    View(U"松辽"), View(U"海关"),         View(U"武警"),     View(U"局"),     View(U"厅"),   View(U"社区")};

constexpr std::array state_openings = {View(U"武警"), View(U"国网"), View(U"驻"), View(U"中国")};

/// How elided names end: offices of a government, courts, and the societies beside it.
constexpr std::array stem_endings = {
    View(U"局"),         View(U"委"),           View(U"办"),       View(U"厅"),     View(U"部"),
    View(U"办公室"),     View(U"委员会"),       View(U"总工会"),   View(U"妇联"),   View(U"残联"),
    View(U"科协"),       View(U"工商联"),       View(U"供销社"),   View(U"法院"),   View(U"检察院"),
    View(U"文联"),       View(U"社科联"),       View(U"侨联"),     View(U"贸促会"), View(U"红十字会"),
    View(U"管理中心"),   View(U"事务中心"),     View(U"服务中心"), View(U"支队"),   View(U"供销合作社"),
    View(U"公积金中心"), View(U"融媒体中心"),   View(U"数据中心"), View(U"署"),     View(U"大队"),
    View(U"总队"),       View(U"供销合作总社"), View(U"执法队"),   View(U"中队"),   View(U"交易中心"),
    View(U"综治中心"),   View(U"供销联社"),     View(U"农信联社")};

/// Offices of a town and companies of a city: these names and no longer ones, which hold a place (青石司法所,
/// 云河城投集团).
constexpr std::array bare_offices = {
    View(U"司法所"),     View(U"财政所"),   View(U"自然资源所"), View(U"国土所"),   View(U"水利站"),
    View(U"文化站"),     View(U"农技站"),   View(U"林业站"),     View(U"卫生院"),   View(U"敬老院"),
    View(U"中心学校"),   View(U"城投集团"), View(U"交投集团"),   View(U"文旅集团"), View(U"水务集团"),
    View(U"公交集团"),   View(U"国投集团"), View(U"城投公司"),   View(U"交投公司"), View(U"水务公司"),
    View(U"自来水公司"), View(U"公交公司"), View(U"国投公司"),   View(U"建投公司"), View(U"人民医院"),
    View(U"中医院"),     View(U"中医医院"), View(U"妇幼保健院"), View(U"疾控中心"), View(U"急救中心")};

constexpr View levels = U"省市区县州旗盟镇乡";

/// The area and level before a body: 市 of 市教育局, 云河市 of 云河市教育局, 新区; empty where there is none.
/// What is left must be the name of an office.
View area_of(View name) {
    constexpr std::size_t longest = 5;
    if (name.starts_with(U"自治区") && name.size() > 4) return name.substr(0, 3);
    if (name.starts_with(U'团') && name.ends_with(U'委')) return {};  // 团市委
    if (name.starts_with(U"党委") && is_one_of(name.substr(2), party_offices)) return name.substr(0, 2);
    if (name.starts_with(U"新区") && name.size() > 3) return name.substr(0, 2);
    for (std::size_t size = 1; size <= std::min(longest, name.size()); ++size) {
        if (levels.find(name[size - 1]) == View::npos) continue;
        const auto rest = name.substr(size);
        // 市场监管局 and 区块链办 begin with no level; 市区教育局 would be cut at its second sign.
        static constexpr std::array words = {View(U"市场"), View(U"市容"), View(U"区块"), View(U"区域"),
                                             View(U"县域"), View(U"乡村"), View(U"镇村"), View(U"区县")};
        const bool is_village_office =  // 镇村建办, but 乡村建设办
            (rest.starts_with(U"村建") && !rest.starts_with(U"村建设")) || rest.starts_with(U"村镇");
        if (begins_with_one_of(name.substr(size - 1), words) && !rest.starts_with(U"市") &&
            !is_village_office)
            continue;
        static constexpr std::array no_areas = {View(U"城乡"), View(U"城市"), View(U"城镇"), View(U"乡镇"),
                                                View(U"社区"), View(U"园区"), View(U"地区"), View(U"辖区"),
                                                View(U"街区"), View(U"景区"), View(U"校区"), View(U"片区"),
                                                View(U"镇乡"), View(U"都市")};
        if (ends_with_one_of(name.substr(0, size), no_areas)) continue;
        const bool is_committee = size > 1 && rest == U"委";  // 凤鸣县委
        if (size == 1 || rest.size() >= 2 || is_committee) return name.substr(0, size);
    }
    return {};
}

bool is_party_body(View name, View area) {
    return name.substr(area.size()).starts_with(U"委") && name.size() > area.size() + 1;
}

/// A bare stem that may have lost its prefix.
bool is_bare_stem(View name) {
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 14;
    if (name.size() < shortest || name.size() > longest || begins_with_one_of(name, own_openings))
        return false;
    if (!area_of(name).empty() || names_its_own_place(name) || name.find(U'(') != View::npos) return false;
    const auto kind = kind_of_name(name);
    if (kind == model::ActorKind::collective || kind == model::ActorKind::town) return false;  // 南关街道办
    return ends_with_one_of(name, stem_endings) || is_one_of(name, bare_offices);
}

/// 自治区党委组织部、党委编办、团委: of a region, whose name ends in no level.
bool is_of_the_region(View name) {
    constexpr View party = U"党委";
    return name == U"团委" ||
           (name.starts_with(party) && is_one_of(name.substr(party.size()), party_offices));
}

class Restoration {
  public:
    Restoration(std::span<DutyClause* const> clauses, const ActorDirectory& directory)
        : clauses_(clauses), directory_(directory) {
        for (const auto* clause : clauses_) {
            for (const auto& owner : clause->owners) {
                const auto name = owner.name.plain();
                printed_.emplace(name);
                if (name.empty() || !is_han(name.front())) continue;
                if (!area_of(name).empty()) with_area_.insert(name.back());
                if (&owner == &clause->owners.front() && is_bare_stem(name)) opens_bare_.insert(name.back());
            }
        }
    }

    void run() {
        const DutyClause* above = nullptr;
        for (auto* clause : clauses_) {
            if (above == nullptr || !stand_in_one_cell(*above, *clause)) area_ = {};
            restore(*clause);
            above = clause;
        }
    }

  private:
    /// The area that bodies without one have, as printed, and whether a party committee lends it.
    struct LentArea {
        std::u32string_view area{};
        bool is_party = false;
    };

    /// 市财政局 in one line of a cell, 行政审批服务局 in the next.
    static bool stand_in_one_cell(const DutyClause& above, const DutyClause& below) {
        if (above.words.passage == nullptr || below.words.passage == nullptr || label_at(below.words.plain()))
            return false;
        const auto& one = above.words.passage->origin;
        const auto& other = below.words.passage->origin;
        return (one.table > 0 || !one.place.empty()) && one.table == other.table && one.row == other.row &&
               one.cell == other.cell && one.part == other.part && one.place == other.place;
    }

    void restore(DutyClause& clause) {
        auto& [area, is_party] = area_;
        const OwnerMention* before = nullptr;
        for (auto& owner : clause.owners) {
            const auto* above = std::exchange(before, &owner);
            const auto lent = owner.full;  // the ending that the list prints later
            const auto printed = lent.empty() ? std::u32string(owner.name.printed()) : lent;
            const auto plain = full_name(owner);
            const View name = plain;
            if (above != nullptr && is_government_behind_party(above->name.plain(), name)) {
                const auto party = above->name.printed();
                owner.full = std::u32string(party.substr(0, party.rfind(U'党'))) +
                             std::u32string(owner.name.printed());
                continue;
            }
            if (above != nullptr && is_government_of_committee(above->name.plain(), name)) {
                const auto committee = above->name.printed();
                owner.full = std::u32string(committee.substr(0, committee.size() - 2)) +
                             std::u32string(owner.name.printed());
                continue;
            }
            if (above != nullptr && is_government_of_each(above->name.plain(), name)) {
                owner.full = U"各" + std::u32string(owner.name.printed());
                continue;
            }
            if (area == U"自治区" && is_of_the_region(name)) {
                owner.full = std::u32string(area) + printed;
                continue;
            }
            if (const auto own = area_of(name); !own.empty() && may_lend(name, own)) {
                area = owner.name.printed().substr(0, own.size());
                is_party = is_party_body(name, own);
                continue;
            }
            if (area.empty() || directory_.find(name) || !is_bare_stem(name) || is_bare_everywhere(name))
                continue;
            if (is_of_the_state(name) || (area == U"党委" && !is_one_of(name, party_offices))) continue;
            owner.full = restored(area, printed, is_party);
        }
    }

    /// 科技厅 opens a list somewhere, and no 厅 of the document has an area: these have lost none.
    bool is_bare_everywhere(View name) const {
        return opens_bare_.contains(name.back()) && !with_area_.contains(name.back());
    }

    std::u32string restored(View area, const std::u32string& printed, bool is_party) const {
        const auto of_government = std::u32string(area) + printed;
        const auto of_party = std::u32string(area) + U"委" + printed;
        if (is_known(of_government)) return of_government;
        const bool is_party_office = is_one_of(plain_form(printed), party_offices);
        return is_known(of_party) || (is_party && is_party_office) ? of_party : of_government;
    }

    bool is_known(View printed) const {
        const auto plain = plain_form(std::u32string(printed));
        return printed_.contains(plain) || directory_.find(plain);
    }

    /// A town, a district or an area as a whole lends nothing: 云河市、财政部; nor does 武警云州支队.
    static bool may_lend(View name, View area) {
        if (name.size() <= area.size() || begins_with_one_of(area, state_openings)) return false;
        if (area.ends_with(U"镇") && is_one_of(name.substr(area.size()), bare_offices)) return true;
        // 县经开区管委会, 县国资中心: with the level alone before it any body is one of that level.
        const bool is_of_level = area.size() == 1 && name.size() > 3;
        return form_of_name(name) == NameForm::body &&
               (is_of_level || ends_with_one_of(name, stem_endings) || name.ends_with(U"院"));
    }

    /// Ministries (…部, but no 宣传部, 组织部 …) and general offices (总局, 总署) have no level before them.
    static bool is_of_the_state(View name) {
        if (name.ends_with(U"总局") || name.ends_with(U"总署")) return true;
        const bool is_party_office = is_one_of(name, party_offices);
        return name.ends_with(U"部") && !is_party_office && !name.ends_with(U"武装部") &&
               !name.ends_with(U"人武部");
    }

    std::span<DutyClause* const> clauses_;
    const ActorDirectory& directory_;
    std::set<std::u32string, std::less<>> printed_;
    std::set<char32_t> with_area_;   // how names end that have one
    std::set<char32_t> opens_bare_;  // how names end that open lists without one
    LentArea area_{};
};

}  // namespace

std::u32string full_name(const OwnerMention& owner) {
    return owner.full.empty() ? std::u32string(owner.name.plain()) : plain_form(owner.full);
}

void restore_elided_names(std::span<DutyClause* const> clauses, const ActorDirectory& directory) {
    Restoration(clauses, directory).run();
}

}  // namespace zeren::extraction
