#include "cli/run.hpp"

#include <sstream>

#include "formats/graph_json.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

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

TEST_CASE("a word that is no command is refused alike by itself and behind help", "[cli]") {
    const auto refusal =
        "zeren: error: there is no command \"nosuch\" [usage]\nhint: see `zeren help` for the commands\n";
    CHECK(zeren({"nosuch"}).err == refusal);
    CHECK(zeren({"help", "nosuch"}).err == refusal);
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

TEST_CASE("a document in the place of a graph is told how to become one", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    files.content["plan.txt"] = "一、推进改革";
    CHECK(run({.in = in, .out = out, .err = err, .files = files}, {"load", "-g", "plan.txt"}) ==
          ExitCode::no_answer);
    CHECK(err.str() ==
          "plan.txt: error: this is no graph [wrong-format]\n"
          "hint: if it is a plan, `zeren import plan.txt -o plan.json` makes one\n");
}

TEST_CASE("every command that expands refuses what grows too large, with the file", "[cli]") {
    support::MemoryFiles files;
    files.content["big.json"] = formats::write_graph(testing::plan_of_one_collective(1001, 1000));
    files.content["balance.json"] = R"({"query": {"query": "balance", "expand": true}, "answer": {}})";
    const std::vector<std::vector<std::string>> commands = {
        {"load", "--expand", "-g", "big.json"},
        {"load", "--expand", "--json", "-g", "big.json"},
        {"owns", "a1", "--expand", "-g", "big.json"},
        {"who", "t1", "--expand", "-g", "big.json"},
        {"unowned", "--expand", "-g", "big.json"},
        {"balance", "--expand", "-g", "big.json"},
        {"deadlines", "--expand", "--as-of", "2025-01-01", "-g", "big.json"},
        {"verify", "balance.json", "-g", "big.json"},
        {"apply", "balance.json", "-g", "big.json", "-o", "new.json"},
        {"diff", "--expand", "big.json", "big.json"},
        {"query", R"({"query": "edges", "expand": true})", "-g", "big.json"}};
    for (const auto& command : commands) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        INFO(command.front());
        CHECK(run({.in = in, .out = out, .err = err, .files = files}, command) == ExitCode::no_answer);
        const auto said = out.str() + err.str();
        CHECK(said.find("big.json: ") != std::string::npos);
        CHECK(said.find("come to more than 1,000,000 owners") != std::string::npos);
    }
}

TEST_CASE("what is no text is kept from a terminal", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    Context context{.in = in, .out = out, .err = err, .files = files, .out_is_terminal = true};
    const std::string picture("\x89PNG\0\0", 6);
    const auto kept = context.write("-", picture);
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.diagnostics().items().front().message == "this is no text for a terminal");
    CHECK(kept.diagnostics().items().front().hint == "name a file with --output");
    CHECK(out.str().empty());
    CHECK(context.write("-", "任务\n").ok());
    context.out_is_terminal = false;
    CHECK(context.write("-", picture).ok());
    CHECK(out.str() == "任务\n" + picture);
}

TEST_CASE("faults of what the command line asks speak of its options", "[cli]") {
    const auto told = [](std::vector<std::string> words) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        support::MemoryFiles files;
        files.content["g.json"] = R"({"tasks": [{"id": "1", "title": "t"}]})";
        words.insert(words.end(), {"-g", "g.json"});
        CHECK(run({.in = in, .out = out, .err = err, .files = files}, std::move(words)) ==
              ExitCode::no_answer);
        return err.str().substr(0, err.str().find(" ["));
    };
    CHECK(told({"load", "--top", "0"}) == "zeren: error: --top must be a whole number of at least 1, not 0");
    CHECK(told({"load", "--role", "boss"}) ==
          "zeren: error: --role must be \"lead\", \"cooperate\" or \"joint\", not \"boss\"");
    CHECK(told({"load", "--overdue"}) == "zeren: error: --overdue needs a day");
    CHECK(told({"load", "--due-before", "June"}) == "zeren: error: --due-before must be a day, not \"June\"");
    CHECK(told({"deadlines", "--as-of", "2025-01-01", "--within", "x"}) ==
          "zeren: error: --within must be a number, not \"x\"");
    CHECK(told({"load", "--where", R"({"and": [{"role": "boss"}]})"}) ==
          "zeren: error: \"/and/0/role\" of --where must be \"lead\", \"cooperate\" or \"joint\", not "
          "\"boss\"");
    CHECK(told({"load", "--where", "role"}).starts_with("--where:1:1: error: "));
    CHECK(told({"load", "--where", std::string(300, '[')}).starts_with("--where:1:257: error: "));
}

TEST_CASE("what a graph says never steers the terminal", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    files.content["g.json"] = R"({"plan": {"id": "p", "title": "\u001b]0;x\u0007"}, "actors": [{"id": "a",
        "name": "\u001b[31m\u202e\u009b2J"}], "tasks": [{"id": "\u001b1", "title": "\u001b[2J\nx"}],
        "edges": [{"task": "\u001b1", "actor": "a", "role": "lead"}]})";
    files.content["broken.json"] = R"({"tasks": [{"id": "1", "title": "t"}], "actors": [],
        "edges": [{"task": "z\u202e\u009b\u2066\u200b\u007f", "actor": "a", "role": "lead"}]})";
    files.content["list.csv"] =
        "序号,重点任务,进展\n\x1B"
        "1,\"\x1B[2J\nx\",done\n";
    files.content["r.json"] = R"({"jurisdiction": "\u001b[31m", "actors": [{"id": "a", "name": "\u009b"}]})";
    const std::vector<std::vector<std::string>> commands = {
        {"load", "-g", "g.json"},
        {"load", "-g", "g.json", "--json"},
        {"check", "-g", "g.json"},
        {"check", "-g", "g.json", "--format", "sarif"},
        {"who",
         "\x1B"
         "1",
         "-g", "g.json"},
        {"owns", "a", "-g", "g.json"},
        {"explain",
         "\x1B"
         "1",
         "-g", "g.json"},
        {"balance", "-g", "g.json"},
        {"unowned", "-g", "g.json"},
        {"registry", "r.json"},
        {"registry", "suggest", "g.json"},
        {"query", R"({"query": "tasks"})", "-g", "g.json"},
        {"diff", "g.json", "g.json", "--json"},
        {"correct", "g.json", "rename", "a", "\x1B[2J\xC2\x9B", "--json"},
        {"check", "-g", "broken.json"},
        {"check", "-g", "broken.json", "--diagnostics", "json"},
        {"update", "g.json", "--from", "list.csv", "--json", "-o", "-"}};
    for (const auto& words : commands) {
        CHECK(run({.in = in, .out = out, .err = err, .files = files, .out_is_terminal = true}, words) !=
              ExitCode::broken);
    }
    CHECK(out.str().size() > 1000);
    CHECK(err.str().find("\"changes\"") != std::string::npos);                   // of the update
    CHECK(err.str().find("edge names task \\\"z\\u202e") != std::string::npos);  // in JSON
    for (const auto& text : {out.str(), err.str()}) {
        for (const std::string_view sign : {"\x1B", "\x07", "\xC2\x9B", "\u202E", "\u2066", "\u200B", "\x7F"})
            CHECK(text.find(sign) == std::string::npos);
    }
}

TEST_CASE("a file that is printed to a terminal does not steer it, elsewhere it is the same bytes", "[cli]") {
    support::MemoryFiles files;
    files.content["g.json"] = R"({"tasks": [{"id": "1", "title": "\u202e\u009b2J"}]})";
    for (const bool is_terminal : {true, false}) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        CHECK(run({.in = in, .out = out, .err = err, .files = files, .out_is_terminal = is_terminal},
                  {"export", "json", "-g", "g.json"}) == ExitCode::done);
        CHECK((out.str().find("\xC2\x9B") == std::string::npos) == is_terminal);
        CHECK((out.str().find("\\u202e\\u009b2J") != std::string::npos) == is_terminal);
    }
}

TEST_CASE("a packed file is named as one wherever another file is wanted", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    support::MemoryFiles files;
    files.content["g.json"] = R"({"plan": {"id": "p"}, "tasks": [{"id": "1", "title": "x"}]})";
    std::ostringstream ignored;
    REQUIRE(run({.in = in, .out = out, .err = ignored, .files = files},
                {"pack", "-g", "g.json", "-o", "g.zg"}) == ExitCode::done);
    files.content["plan.txt"] = "1．甲。（市教育局）\n";
    const std::vector<std::vector<std::string>> commands = {
        {"import", "g.zg", "-o", "x"},
        {"correct", "g.zg", "drop", "1", "a"},
        {"registry", "g.zg"},
        {"verify", "g.zg", "-g", "g.json"},
        {"import", "plan.txt", "--corrections", "g.zg", "-o", "x"}};
    for (const auto& words : commands) {
        std::ostringstream err;
        CHECK(run({.in = in, .out = out, .err = err, .files = files}, words) == ExitCode::no_answer);
        INFO(words[0] << ' ' << err.str());
        CHECK(err.str().find("packed") != std::string::npos);
    }
    CHECK_FALSE(files.content.contains("x"));
}

TEST_CASE("where only the answer is lost the files are told to stand", "[cli]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    support::MemoryFiles files;
    files.content["plan.txt"] = "1. 修路\n牵头单位：市交通局\n";
    out.setstate(std::ios::badbit);
    CHECK(run({.in = in, .out = out, .err = err, .files = files},
              {"import", "plan.txt", "-o", "g.json", "--report"}) == ExitCode::no_answer);
    CHECK(err.str() ==
          "zeren: error: cannot write to standard output [cannot-write]\n"
          "hint: the files are written; only what is told of them is lost\n");
    CHECK(files.content.contains("g.json"));
}

TEST_CASE("slips of the pen on the command line are told as what they are", "[cli]") {
    const auto told = [](const std::vector<std::string>& words) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        support::MemoryFiles files;
        files.content["g.json"] =
            R"({"tasks": [{"id": "1", "title": "t"}], "actors": [{"id": "a", "name": "a"}],
            "edges": [{"task": "1", "actor": "a", "role": "lead"}]})";
        files.content["wide.json"] = std::string("\xFF\xFE{\0}\0", 6);
        files.content["empty.json"] = R"({"tasks": []})";
        static_cast<void>(run({.in = in, .out = out, .err = err, .files = files}, words));
        return err.str();
    };
    const std::string unset = "hint: a variable of the shell may be unset\n";
    CHECK(told({"load", "-g", ""}) ==
          "zeren: error: cannot read: the name of the file is empty [cannot-read]\n" + unset);
    CHECK(told({"pack", "-g", "g.json", "-o", ""}) ==
          "zeren: error: cannot write: the name of the file is empty [cannot-write]\n" + unset);
    CHECK(told({"balance", "-g", "g.json", "--capacity", "a=1", "--capacity", "a=2"}) ==
          "zeren: error: \"a\" has two capacities [usage]\nhint: keep one of the two\n");
    CHECK(told({"load", "-g", "wide.json"}) ==
          "wide.json: error: the text is in UTF-16, and a graph is in UTF-8 [bad-encoding]\n"
          "hint: save the file as UTF-8\n");
    CHECK(told({"import", "--", "-x.md"}) ==
          "zeren: error: import has no option \"--\" [usage]\n"
          "hint: give a file whose name begins with a dash as ./-name\n");
    CHECK(told({"render", "load", "-g", "empty.json", "-o", "x.svg"}) ==
          "zeren: warning: the graph holds no task, so nothing is drawn [no-tasks]\n"
          "hint: name another graph with --graph\n");
}

}  // namespace zeren::cli
