#include "fuzz/command_targets.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "cli/run.hpp"

namespace zeren::fuzzing {
namespace {

using Words = std::vector<std::string>;

/// A disk in memory with a small graph on it, and the commands that were run on it.
class Desk {
  public:
    Desk() {
        files_.content["graph.json"] = R"({"format": "zeren-graph/1", "plan": {"id": "p", "title": "计划"},
            "groups": [{"id": "g", "title": "一组"}],
            "actors": [{"id": "a", "name": "甲局", "kind": "department"},
                       {"id": "b", "name": "乙局", "kind": "department"},
                       {"id": "c", "name": "各镇街", "kind": "collective", "members": ["t"]},
                       {"id": "t", "name": "东镇", "kind": "town"}],
            "tasks": [{"id": "1", "title": "修缮校舍", "group": "g"}, {"id": "2", "title": "招聘教师", "group": "g"}],
            "edges": [{"task": "1", "actor": "a", "role": "lead"}, {"task": "1", "actor": "b", "role": "cooperate"},
                      {"task": "2", "actor": "a", "role": "lead"}, {"task": "2", "actor": "c", "role": "joint"}]})";
    }

    void put(const std::string& path, std::string_view bytes) { files_.content[path] = bytes; }
    [[nodiscard]] bool holds(const std::string& path) const { return files_.content.contains(path); }

    /// Runs a command, demands what holds of every command, and gives its exit status.
    int run(const Words& words) {
        const auto before = files_.content;
        std::istringstream in(input_);
        std::ostringstream out;
        std::ostringstream err;
        const auto status =
            static_cast<int>(cli::run({.in = in, .out = out, .err = err, .files = files_}, words));
        demand(status >= 0 && status <= 2, "a command ends with 0, 1 or 2");
        demand(status != 2 || files_.content == before, "a command that fails writes nothing");
        demand(status != 2 || !err.str().empty() || words.front() == "query",
               "a command that fails says why");
        demand(err.str().size() < 66'000, "messages end after 64 KiB");
        demand(is_printable(err.str()), "messages hold no control characters");
        return status;
    }
    /// Runs a command that must come through.
    void must_run(const Words& words, std::string_view promise) { demand(run(words) < 2, promise); }
    void set_input(std::string_view text) { input_ = text; }

  private:
    static bool is_printable(std::string_view text) {
        return std::ranges::all_of(
            text, [](char sign) { return static_cast<unsigned char>(sign) >= ' ' || sign == '\n'; });
    }

    support::MemoryFiles files_;
    std::string input_;
};

/// Writes and draws a graph in every way.
void write_everything(Desk& desk, const std::string& graph) {
    for (const auto* format : {"json", "csv", "graphml", "dot", "xlsx"})
        desk.run({"export", format, "-g", graph, "-o", std::string("out.") + format});
    for (const auto* view : {"matrix", "links", "cards", "load", "network"})
        desk.run({"render", view, "-g", graph, "-o", std::string(view) + ".svg"});
    desk.run({"check", "-g", graph, "--format", "sarif"});
    desk.run({"query", R"([{"query": "tasks"}, {"query": "load"}, {"query": "balance"}])", "-g", graph});
    desk.run({"diff", "graph.json", graph});
    desk.run({"registry", "suggest", graph, "-o", "registry.json"});
    desk.must_run({"pack", "-g", graph, "-o", "out.zg"}, "a graph is packed");
    desk.must_run({"load", "-g", "out.zg"}, "a packed graph is read");
}

}  // namespace

void demand(bool holds, std::string_view promise) {
    if (!holds) throw std::logic_error(std::string(promise));
}

void run_anything(std::string_view bytes) {
    Desk desk;
    desk.put("in", bytes);
    if (desk.run({"import", "in", "-o", "plan.json", "--report"}) < 2) {
        desk.must_run({"export", "json", "-g", "plan.json", "-o", "again.json"},
                      "an imported graph is read again");
        write_everything(desk, "plan.json");
        desk.run({"explain", "1", "-g", "plan.json", "--source", "in"});
    }
    if (desk.run({"load", "-g", "in"}) < 2) write_everything(desk, "in");
    desk.run({"import", "in", "-o", "strict.json", "--strict", "--diagnostics", "json"});
    desk.run({"diff", "--parts", "in"});
}

void run_answer(std::string_view bytes) {
    Desk desk;
    desk.put("answer.json", bytes);
    desk.run({"verify", "answer.json", "-g", "graph.json"});
    if (desk.run({"apply", "answer.json", "-g", "graph.json", "-o", "new.json"}) < 2)
        desk.must_run({"load", "-g", "new.json"}, "an applied graph is read again");
}

void run_update(std::string_view bytes) {
    Desk desk;
    desk.put("tasks", bytes);
    if (desk.run({"update", "graph.json", "--from", "tasks", "-o", "new.json"}) < 2)
        desk.must_run({"load", "-g", "new.json"}, "an updated graph is read again");
    desk.run({"update", "graph.json", "--from", "tasks", "--dry-run", "--json"});
}

void run_arguments(std::string_view bytes) {
    Words words;
    std::istringstream lines{std::string(bytes)};
    for (std::string line; std::getline(lines, line);) words.push_back(line);
    // Large pictures are slow, and no finding.
    if (words.empty() || words.size() > 20 || words.front() == "render") return;
    Desk desk;
    desk.put("graphs/plan.json", R"({"tasks": [{"id": "1", "title": "x"}]})");
    desk.put("plan.txt", "1．修缮校舍。（市教育局牵头，市财政局配合）\n");
    desk.put("registry.json", R"({"actors": [{"id": "j", "name": "市教育局"}]})");
    desk.set_input(R"({"query": "load"})");
    desk.run(words);
}

}  // namespace zeren::fuzzing
