#include "cli/run.hpp"

#include <sstream>

#include "testing/catch.hpp"

namespace zeren::cli {
namespace {

struct Run {
    ExitCode code;
    std::string out;
    std::string err;
};

Run zeren(std::vector<std::string> words) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    const auto code = run({.in = in, .out = out, .err = err, .files = files}, std::move(words));
    return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a slip in a command's name is answered with the name that was meant", "[cli]") {
    const auto done = zeren({"chekc"});
    CHECK(done.code == ExitCode::no_answer);
    CHECK(done.out.empty());
    CHECK(done.err == "zeren: error: there is no command \"chekc\" [usage]\nhint: did you mean \"check\"?\n");
}

TEST_CASE("--help behind any command prints its help and does nothing else", "[cli]") {
    const auto done = zeren({"import", "nowhere.txt", "--help"});
    CHECK(done.code == ExitCode::done);
    CHECK(done.out.starts_with("zeren import SOURCE [options]\n"));
    CHECK(done.err.empty());
}

TEST_CASE("a question without a graph says how to name one", "[cli]") {
    const auto done = zeren({"load"});
    CHECK(done.code == ExitCode::no_answer);
    CHECK(done.err ==
          "zeren: error: no graph is named, and there is no folder \"graphs\" here [cannot-read]\n"
          "hint: name one with --graph PATH\n");
}

TEST_CASE("output that cannot be written is an error", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    out.setstate(std::ios::badbit);
    CHECK(run({.in = in, .out = out, .err = err, .files = files}, {"version"}) == ExitCode::no_answer);
    CHECK(err.str() == "zeren: error: cannot write to standard output [cannot-write]\n");
}

}  // namespace zeren::cli
