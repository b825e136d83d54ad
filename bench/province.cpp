#include "province.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace zeren::bench {
namespace {

constexpr std::uint32_t tasks_per_plan = 67;
constexpr std::uint32_t departments = 16, hospitals = 12, towns = 25;
constexpr std::uint32_t bodies = departments + hospitals + towns;

/// Numbers that are the same on every machine (splitmix64: Steele, Lea, Flood 2014).
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t count) {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = state_;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
        mixed ^= mixed >> 31U;
        return static_cast<std::uint32_t>((mixed >> 32U) * count >> 32U);
    }
    bool percent(std::uint32_t chance) { return below(100) < chance; }
    /// Small numbers far more often than large ones.
    std::uint32_t skewed(std::uint32_t count) { return below(1 + below(1 + below(count))); }

  private:
    std::uint64_t state_;
};

constexpr std::array<std::string_view, 16> fields = {"卫生", "教育", "民政", "公安", "财政", "人社",
                                                     "市监", "宣传", "住建", "交通", "农业", "水务",
                                                     "文旅", "医保", "应急", "司法"};
constexpr std::array<std::string_view, 12> phrases = {
    "推进基层服务能力建设，", "健全部门协同机制，",   "开展监测评估并通报，", "落实重点人群管理，",
    "加强人员培训和经费保障", "完善信息共享和报送、", "组织专项行动，",       "提高群众满意度，",
    "建立台账逐项销号，",     "做好宣传引导工作，",   "规范流程和标准，",     "强化监督检查和考核"};

void add_region(Province& province, std::uint32_t region) {
    const auto add = [&](std::string_view kind, std::string_view mark, std::uint32_t number,
                         std::string name) {
        province.actors.push_back({.id = fmt::format("r{:05}-{}{:02}", region, mark, number),
                                   .name = fmt::format("第{}县{}", region + 1, name),
                                   .kind = std::string(kind),
                                   .region = region});
    };
    for (std::uint32_t row = 0; row < departments; ++row)
        add("department", "d", row, fmt::format("{}局", fields[row]));
    for (std::uint32_t row = 0; row < hospitals; ++row)
        add("hospital", "h", row, fmt::format("第{}医院", row + 1));
    for (std::uint32_t row = 0; row < towns; ++row) add("town", "t", row, fmt::format("第{}镇", row + 1));
}

std::string make_title(Dice& dice) {
    std::string title;
    for (auto parts = 3 + dice.below(3); parts > 0; --parts) title += phrases[dice.below(phrases.size())];
    return title;
}

/// The owners of one task, each once.
class Owners {
  public:
    Owners(Province& province, std::uint32_t task, std::uint32_t first_body)
        : province_(province), task_(task), first_body_(first_body), start_(province.edges.size()) {}
    void add(std::uint32_t body, bool leads) {
        const auto actor = first_body_ + body;
        const auto begin = province_.edges.begin() + static_cast<std::ptrdiff_t>(start_);
        if (std::find_if(begin, province_.edges.end(),
                         [&](const auto& edge) { return edge.actor == actor; }) == province_.edges.end())
            province_.edges.push_back({.task = task_, .actor = actor, .leads = leads});
    }

  private:
    Province& province_;
    std::uint32_t task_;
    std::uint32_t first_body_;
    std::size_t start_;
};

void add_owners(Province& province, std::uint32_t task, std::uint32_t plan_lead, Dice& dice) {
    if (dice.percent(2)) return;
    Owners owners(province, task, Province::region_of(province.tasks[task].plan) * bodies);
    const bool has_lead = !dice.percent(3);
    if (has_lead) owners.add(dice.percent(95) ? plan_lead : dice.skewed(departments), true);
    if (has_lead && dice.percent(10)) owners.add(dice.skewed(departments), true);
    for (auto more = dice.below(10) + (has_lead ? 0U : 1U); more > 0; --more)
        owners.add(dice.skewed(bodies), false);
    if (dice.percent(3)) {
        for (std::uint32_t town = 0; town < towns; ++town) owners.add(departments + hospitals + town, false);
    }
}

}  // namespace

std::string Province::task_id(std::uint32_t task) const {
    return fmt::format("t{:05}-{:03}", tasks[task].plan, tasks[task].number);
}

std::string Province::group(std::uint32_t task) const {
    return fmt::format("p{:05}-g{}", tasks[task].plan, tasks[task].number * 6 / (tasks_per_plan + 1) + 1);
}

Province make_province(std::uint32_t plans) {
    Province province{.plans = plans};
    Dice dice(plans);
    for (std::uint32_t region = 0; region * 10 < plans; ++region) add_region(province, region);
    province.tasks.reserve(std::size_t{plans} * tasks_per_plan);
    for (std::uint32_t plan = 0; plan < plans; ++plan) {
        const auto lead = plan % 10 == 0 ? 0 : dice.skewed(departments);
        for (std::uint32_t number = 1; number <= tasks_per_plan; ++number) {
            province.tasks.push_back({.plan = plan, .number = number, .title = make_title(dice)});
            add_owners(province, static_cast<std::uint32_t>(province.tasks.size() - 1), lead, dice);
        }
    }
    return province;
}

void shuffle_edges(Province& province) {
    Dice dice(1);
    for (auto left = province.edges.size(); left > 1; --left)
        std::swap(province.edges[left - 1], province.edges[dice.below(static_cast<std::uint32_t>(left))]);
}

}  // namespace zeren::bench
