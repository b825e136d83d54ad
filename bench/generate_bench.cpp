#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>

#include "benchmarks.hpp"
#include "province.hpp"

namespace zeren::bench {
namespace {

struct Size {
    std::string_view name;
    std::uint32_t plans;
};
constexpr std::array sizes = {Size{"S", 1}, Size{"M", 150}, Size{"L", 15'000}, Size{"XL", 26'000}};

/// A file that is written in large parts.
class Lines {
  public:
    explicit Lines(const std::filesystem::path& path) : out_(path, std::ios::binary) {}
    ~Lines() { flush(); }
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;

    template <class... Values>
    void add(fmt::format_string<Values...> format, Values&&... values) {
        fmt::format_to(std::back_inserter(text_), format, std::forward<Values>(values)...);
        if (text_.size() > (std::size_t{1} << 20U)) flush();
    }

  private:
    void flush() {
        out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
        text_.clear();
    }
    std::ofstream out_;
    std::string text_;
};

/// Rows [begin, end) of the province's tasks and edges, and its actors of one region or of all.
struct Part {
    std::string id{};
    std::uint32_t first_task = 0, end_task = 0;
    std::size_t first_edge = 0, end_edge = 0;
    bool all_regions = true;
    std::uint32_t region = 0;
};

void write_graph(const Province& province, const Part& part, const std::filesystem::path& path) {
    Lines out(path);
    out.add(
        "{{\"format\":\"zeren-graph/1\",\n\"plan\":{{\"id\":\"{}\",\"title\":\"合成方案\","
        "\"jurisdiction\":\"合成省\"}},\n\"actors\":[",
        part.id);
    std::string_view between = "\n";
    for (const auto& actor : province.actors) {
        if (!part.all_regions && actor.region != part.region) continue;
        out.add("{}{{\"id\":\"{}\",\"name\":\"{}\",\"kind\":\"{}\"}}", between, actor.id, actor.name,
                actor.kind);
        between = ",\n";
    }
    out.add("\n],\n\"tasks\":[");
    between = "\n";
    for (auto task = part.first_task; task < part.end_task; ++task) {
        out.add("{}{{\"id\":\"{}\",\"title\":\"{}\",\"group\":\"{}\"}}", between, province.task_id(task),
                province.tasks[task].title, province.group(task));
        between = ",\n";
    }
    out.add("\n],\n\"edges\":[");
    between = "\n";
    for (auto edge = part.first_edge; edge < part.end_edge; ++edge) {
        const auto& row = province.edges[edge];
        out.add("{}{{\"task\":\"{}\",\"actor\":\"{}\",\"role\":\"{}\"}}", between, province.task_id(row.task),
                province.actors[row.actor].id, row.leads ? "lead" : "cooperate");
        between = ",\n";
    }
    out.add("\n]}}\n");
}

void write_tables(const Province& province, const std::filesystem::path& folder) {
    Lines actors(folder / "actors.csv"), tasks(folder / "tasks.csv"), edges(folder / "edges.csv");
    Lines asked_actors(folder / "q_actors.csv"), asked_tasks(folder / "q_tasks.csv");
    actors.add("id,name,kind\n");
    tasks.add("id,title,grp\n");
    edges.add("task,actor,role\n");
    asked_actors.add("id\n");
    asked_tasks.add("id\n");
    constexpr std::size_t asked = 16;
    for (std::size_t row = 0; row < province.actors.size(); ++row) {
        const auto& actor = province.actors[row];
        actors.add("{},{},{}\n", actor.id, actor.name, actor.kind);
        if (row % std::max<std::size_t>(province.actors.size() / asked, 1) == 0)
            asked_actors.add("{}\n", actor.id);
    }
    for (std::uint32_t task = 0; task < province.tasks.size(); ++task) {
        tasks.add("{},{},{}\n", province.task_id(task), province.tasks[task].title, province.group(task));
        if (task % std::max<std::size_t>(province.tasks.size() / (3 * asked), 1) == 0)
            asked_tasks.add("{}\n", province.task_id(task));
    }
    for (const auto& edge : province.edges)
        edges.add("{},{},{}\n", province.task_id(edge.task), province.actors[edge.actor].id,
                  edge.leads ? "lead" : "cooperate");
}

/// Every plan as a graph of its own; the edges stand in task order.
void write_plans(const Province& province, const std::filesystem::path& folder) {
    Part part{.all_regions = false};
    for (std::uint32_t plan = 0; plan < province.plans; ++plan) {
        part.id = fmt::format("p{:05}", plan);
        part.region = Province::region_of(plan);
        while (part.end_task < province.tasks.size() && province.tasks[part.end_task].plan == plan)
            ++part.end_task;
        while (part.end_edge < province.edges.size() && province.edges[part.end_edge].task < part.end_task)
            ++part.end_edge;
        std::filesystem::create_directories(folder / part.id);
        write_graph(province, part, folder / part.id / "plan.json");
        part.first_task = part.end_task;
        part.first_edge = part.end_edge;
    }
}

}  // namespace

int generate(Arguments arguments) {
    if (arguments.size() < 2) return 2;
    const std::filesystem::path folder(arguments[0]);
    const auto* size = std::ranges::find(sizes, arguments[1], &Size::name);
    const auto how = arguments.size() > 2 ? arguments[2] : std::string_view{};
    if (size == sizes.end() || (!how.empty() && how != "shuffled" && how != "split")) return 2;
    auto province = make_province(size->plans);
    std::filesystem::create_directories(folder);
    if (how == "split") {
        write_plans(province, folder);
        return 0;
    }
    if (how == "shuffled") shuffle_edges(province);
    write_tables(province, folder);
    write_graph(province,
                {.id = fmt::format("synthetic-{}", size->name),
                 .end_task = static_cast<std::uint32_t>(province.tasks.size()),
                 .end_edge = province.edges.size()},
                folder / "graph.json");
    fmt::print("{} tasks, {} actors, {} edges\n", province.tasks.size(), province.actors.size(),
               province.edges.size());
    return 0;
}

}  // namespace zeren::bench
