// Lets the N-th operator new of a command fail, N = 1, 2, … until it comes through, for every command that
// writes (after the manner of SQLite's tests): allocations ZEREN_SOURCE_DIR [all]. Each run is a process of
// its own; without `all` ever fewer of a long command.
// Promised: nothing but exit status 2 comes of it, and the output is the old one or the new one, whole.

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "support/interruption.hpp"

namespace {

long left_to_fail = 0;  // 0: none fails; the tests are of one thread
bool has_failed = false;

bool fails() {
    if (left_to_fail == 0 || --left_to_fail > 0) return false;
    has_failed = true;
    return true;
}

}  // namespace

// Put into their callers, gcc would hold a pair of malloc and delete for a mistake.
[[gnu::noinline]] void* operator new(std::size_t size) {
    if (fails()) throw std::bad_alloc();
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return fails() ? nullptr : std::malloc(size == 0 ? 1 : size);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using zeren::cli::ExitCode;
using Contents = std::map<std::string, std::string, std::less<>>;

const std::string old_bytes = "what was there before\n";

const std::string plan = R"(任务分工

一、学校
1．修缮校舍。（市教育局牵头，市财政局配合）
2．招聘教师。（市教育局）
)";
const std::string sheet = "任务,牵头单位,配合单位\n修缮校舍,市教育局,市财政局\n\"招聘，教师\",市教育局,\n";
const std::string page =
    "<html><body><table><tr><th>任务</th><th>牵头单位</th></tr><tr><td>修缮校舍</td><td>市教育局</td></tr>"
    "</table></body></html>";
const std::string markdown = "| 任务 | 牵头单位 |\n|---|---|\n| 修缮校舍 | 市教育局 |\n";

struct Case {
    std::string output;  ///< what it writes; empty: standard output
    std::vector<std::string> words;
};

struct Outcome {
    int status = 0;
    bool threw = false;
    std::string fault{};
    std::string out{};
    Contents files{};
};

Outcome run(const Contents& files, const Case& each, long fail_at) {
    zeren::support::MemoryFiles disk;
    disk.content = files;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Outcome outcome;
    auto words = each.words;
    has_failed = false;
    left_to_fail = fail_at;
    try {
        outcome.status = static_cast<int>(
            zeren::cli::run({.in = in, .out = out, .err = err, .files = disk}, std::move(words)));
        left_to_fail = 0;
    } catch (const std::bad_alloc&) {
        left_to_fail = 0;
        outcome.threw = true;
        outcome.status = 2;
    } catch (const std::exception& error) {
        left_to_fail = 0;
        outcome.fault = std::string("it threw: ") + error.what();
    }
    outcome.out = out.str();
    outcome.files = std::move(disk.content);
    return outcome;
}

/// What is wrong after an allocation failed.
std::string fault_of(const Case& each, const Contents& before, const Outcome& expected,
                     const Outcome& outcome) {
    if (!outcome.fault.empty()) return outcome.fault;
    if (outcome.status != 2 && outcome.status != expected.status)
        return "it ended with " + std::to_string(outcome.status);
    const bool is_whole = outcome.files == before || outcome.files == expected.files;
    if (!is_whole) return "the files are neither the old ones nor the new ones";
    if (outcome.status != 2 && (outcome.files != expected.files || outcome.out != expected.out))
        return "it reported success and did not write all";
    if (outcome.status == 2 && !each.output.empty() && !expected.out.starts_with(outcome.out))
        return "it printed something else";
    return {};
}

class Loop {
  public:
    explicit Loop(bool all) : all_(all) {}

    void attack(const Contents& files, const Case& each) {
        const auto name = each.words[0] + " " + each.words[1] + " -> " + each.output;
        const auto expected = run(files, each, 0);
        if (expected.status > 1 || !expected.fault.empty()) return tell(name + " fails without a fault");
        long at = 1;
        for (;; at += step(at)) {
            const auto status = attempt(files, each, expected, name, at);
            if (WIFEXITED(status) && WEXITSTATUS(status) == came_through) break;
            ++runs_;
            if (WIFSIGNALED(status))
                tell(name + ", allocation " + std::to_string(at) + " fails: it ended by signal " +
                     std::to_string(WTERMSIG(status)));
            else if (WEXITSTATUS(status) != 2)
                tell(name + ", allocation " + std::to_string(at) + " fails: it ended with " +
                     std::to_string(WEXITSTATUS(status)));
        }
        std::cout << name << ": " << at << " allocations" << std::endl;
    }
    [[nodiscard]] int status() const {
        std::cout << runs_ << " runs, " << faults_ << " wrong\n";
        return runs_ > 0 && faults_ == 0 ? 0 : 1;
    }

  private:
    static constexpr int came_through = 77;

    /// How a process of its own ended in which one allocation failed: 2 where all was well.
    static int attempt(const Contents& files, const Case& each, const Outcome& expected,
                       const std::string& name, long at) {
        const auto process = ::fork();
        if (process == 0) {
            const auto outcome = run(files, each, at);
            if (!has_failed) ::_exit(came_through);
            const auto fault = fault_of(each, files, expected, outcome);
            if (!fault.empty())
                std::cout << name << ", allocation " << at << " fails: " << fault << std::endl;
            ::_exit(fault.empty() ? 2 : 1);
        }
        int status = 0;
        ::waitpid(process, &status, 0);
        return status;
    }

    [[nodiscard]] long step(long at) const { return all_ ? 1 : std::max(1L, at / 40); }
    void tell(const std::string& what) {
        if (++faults_ <= 20) std::cout << what << '\n';
    }

    bool all_;
    long runs_ = 0;
    long faults_ = 0;
};

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The files that all cases find.
Contents files_of(const std::string& source) {
    Contents files{{"plan.txt", plan},
                   {"plan.csv", sheet},
                   {"plan.html", page},
                   {"plan.md", markdown},
                   {"registry.json", content_of(source + "/graphs/zhongshan-2023/registry.json")},
                   {"plan.docx", content_of(source + "/tests/fuzz/seeds/document/features-docxjs.docx")},
                   {"plan.xlsx", content_of(source + "/tests/fuzz/seeds/document/raci-exceljs.xlsx")}};
    const auto make = [&files](std::vector<std::string> words) {
        const auto made = run(files, {.output = {}, .words = std::move(words)}, 0);
        if (made.status > 1) std::cout << "cannot prepare the files\n";
        files = made.files;
    };
    make({"import", "plan.txt", "-o", "graph.json"});
    make({"pack", "-g", "graph.json", "-o", "graph.zg"});
    make({"export", "csv", "-g", "graph.json", "-o", "tasks.csv"});
    const std::string no_date = ",市财政局,,,";
    auto& tasks = files["tasks.csv"];
    tasks.replace(tasks.find(no_date), no_date.size(), ",市财政局,,2026-06-30,");
    files["answer.json"] =
        run(files, {.output = {}, .words = {"balance", "--json", "-g", "graph.json"}}, 0).out;
    return files;
}

std::vector<Case> cases() {
    std::vector<Case> all = {
        {"out.json", {"import", "plan.txt", "--registry", "registry.json", "-o", "out.json"}},
        {"out.json", {"import", "plan.csv", "-o", "out.json"}},
        {"out.json", {"import", "plan.html", "-o", "out.json"}},
        {"out.json", {"import", "plan.md", "-o", "out.json"}},
        {"out.json", {"import", "plan.docx", "-o", "out.json"}},
        {"out.json", {"import", "plan.xlsx", "-o", "out.json"}},
        {"out.json", {"update", "graph.json", "--from", "tasks.csv", "-o", "out.json"}},
        {"graph.json", {"update", "graph.json", "--from", "tasks.csv"}},
        {"out.json", {"apply", "answer.json", "-g", "graph.json", "-o", "out.json"}},
        {"corrections.json", {"correct", "graph.json", "drop", "1", "市财政局"}},
        {"out.zg", {"pack", "-g", "graph.json", "-o", "out.zg"}},
        {"out.json", {"registry", "suggest", "graph.json", "-o", "out.json"}}};
    for (const auto* format : {"csv", "dot", "graphml", "json", "xlsx"})
        all.push_back({"out", {"export", format, "-g", "graph.json", "-o", "out"}});
    for (const auto* view : {"matrix", "links", "cards", "load", "network"}) {
        all.push_back({"out.svg", {"render", view, "-g", "graph.json", "-o", "out.svg"}});
        all.push_back({"out.pdf", {"render", view, "-g", "graph.json", "-o", "out.pdf"}});
    }
    all.push_back(
        {"out.png", {"render", "task", "--task", "1", "--dpi", "36", "-g", "graph.zg", "-o", "out.png"}});
    for (const auto* command : {"load", "unowned", "check", "balance"})
        all.push_back({{}, {command, "-g", "graph.json"}});
    all.push_back({{}, {"query", R"([{"query":"tasks"},{"query":"shared"}])", "-g", "graph.zg"}});
    all.push_back({{}, {"diff", "graph.json", "graph.zg"}});
    all.push_back({{}, {"verify", "answer.json", "-g", "graph.json"}});
    all.push_back({{}, {"explain", "1", "-g", "graph.json"}});
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: allocations ZEREN_SOURCE_DIR [all]\n";
        return 2;
    }
    zeren::support::end_without_signal(2, 3);
    Loop loop(argc > 2 && std::string(argv[2]) == "all");
    auto files = files_of(argv[1]);
    for (const auto& each : cases()) {
        auto before = files;
        if (!each.output.empty() && !before.contains(each.output)) before[each.output] = old_bytes;
        if (each.output == "corrections.json") before.erase(each.output);
        loop.attack(before, each);
    }
    return loop.status();
}
