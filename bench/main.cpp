#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "benchmarks.hpp"

namespace {

using zeren::bench::Arguments;

/// What a benchmark does without arguments: measures, or nothing of use.
enum class Alone { measures, does_nothing };

struct Benchmark {
    std::string_view name;
    std::string_view usage;
    std::string_view does;
    int (*run)(Arguments);
    Alone alone = Alone::measures;
};

constexpr std::array benchmarks = {
    Benchmark{"build", "build [TASKS]", "a plan of many tasks to columns, a graph and its structure",
              zeren::bench::build},
    Benchmark{"generate", "generate FOLDER S|M|L|XL [shuffled|split]",
              "writes a made-up province to measure on", zeren::bench::generate, Alone::does_nothing},
    Benchmark{"order", "order FILE.gr [--order]", "few crossings for a bipartite graph in PACE's form",
              zeren::bench::order},
    Benchmark{"point", "point", "who answers for a task, asked of a graph in memory", zeren::bench::point},
};

void print_usage(std::FILE* out) {
    fmt::print(out, "usage: zeren_bench BENCHMARK [ARGUMENT...]\n");
    for (const auto& row : benchmarks) fmt::print(out, "  {:<20} {}\n", row.usage, row.does);
}

int run_all() {
    for (const auto& row : benchmarks) {
        if (row.alone == Alone::does_nothing) continue;
        if (const int status = row.run({}); status != 0) return status;
    }
    return 0;
}

}  // namespace

int main(int count, char** words) {
    const std::vector<std::string_view> arguments(words + 1, words + count);
    if (arguments.empty()) return run_all();
    for (const auto& row : benchmarks) {
        if (row.name != arguments.front()) continue;
        const int status = row.run(Arguments(arguments).subspan(1));
        if (status == 2) fmt::print(stderr, "usage: zeren_bench {}\n", row.usage);
        return status;
    }
    print_usage(stderr);
    return 2;
}
