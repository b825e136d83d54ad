#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "cli/plan_reading.hpp"
#include "documents/read_document.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 2> colours = {"red", "blue"};
constexpr std::array<std::string_view, 2> shapes = {"round", "square"};
constexpr std::array options = {
    OptionSpec{.name = "--graph", .value = "PATH", .letter = "-g", .repeatable = true},
    OptionSpec{.name = "--colour", .value = "C", .allowed = colours},
    OptionSpec{.name = "--strict"},
};
constexpr std::array positional = {ArgumentSpec{.name = "SHAPE", .allowed = shapes},
                                   ArgumentSpec{.name = "NAME", .optional = true}};

support::Result<Arguments> parse(std::vector<std::string> words) {
    return parse_arguments("draw", positional, options, std::move(words));
}

std::string refusal(std::vector<std::string> words) {
    const auto arguments = parse(std::move(words));
    REQUIRE_FALSE(arguments.ok());
    return support::to_text(arguments.diagnostics());
}

}  // namespace

TEST_CASE("options and arguments mix in any order, and a dash is an argument", "[cli]") {
    const auto arguments = parse({"-g", "a", "round", "--strict", "--graph=b", "-", "-g", "-"});
    REQUIRE(arguments.ok());
    CHECK(arguments->positional == std::vector<std::string>{"round", "-"});
    CHECK(arguments->values("--graph") == std::vector<std::string>{"a", "b", "-"});
    CHECK(arguments->has("--strict"));
    CHECK_FALSE(arguments->has("--colour"));
    CHECK(arguments->value_or("--colour", "red") == "red");
}

TEST_CASE("a slip in an option's name is answered with the name that was meant", "[cli]") {
    CHECK(refusal({"round", "--colur", "red"}) ==
          "zeren: error: draw has no option \"--colur\" [usage]\nhint: did you mean \"--colour\"?\n");
    CHECK(refusal({"round", "--col", "red"}) ==
          "zeren: error: draw has no option \"--col\" [usage]\nhint: did you mean \"--colour\"?\n");
}

TEST_CASE("a value outside of the allowed ones lists them", "[cli]") {
    CHECK(refusal({"round", "--colour", "bleu"}) ==
          "zeren: error: --colour cannot be \"bleu\"; it is \"red\" or \"blue\" [usage]\n"
          "hint: did you mean \"blue\"?\n");
    CHECK(refusal({"rond"}) ==
          "zeren: error: SHAPE cannot be \"rond\"; it is \"round\" or \"square\" [usage]\n"
          "hint: did you mean \"round\"?\n");
}

TEST_CASE("too few, too many and repeated words are told apart", "[cli]") {
    CHECK(refusal({}) == "zeren: error: draw needs SHAPE [usage]\nhint: see `zeren help draw`\n");
    CHECK(refusal({"round", "a", "b"}) ==
          "zeren: error: draw does not take \"b\" [usage]\nhint: see `zeren help draw`\n");
    CHECK(refusal({"round", "a", "plan.json"}) ==
          "zeren: error: draw does not take \"plan.json\" [usage]\n"
          "hint: name the graph with `--graph plan.json`\n");
    CHECK(refusal({"round", "--colour", "red", "--colour", "blue"}) ==
          "zeren: error: --colour is given 2 times [usage]\nhint: see `zeren help draw`\n");
}

TEST_CASE("an option without its value is refused", "[cli]") {
    CHECK(refusal({"round", "--colour"}) ==
          "zeren: error: --colour needs a value [usage]\nhint: see `zeren help draw`\n");
}

TEST_CASE("every format that has a reader can be named, and no other", "[cli]") {
    std::vector<std::string_view> readable;
    for (const auto& format : documents::formats()) {
        if (format.read != nullptr) readable.push_back(format.name);
    }
    std::ranges::sort(readable);
    CHECK(readable == std::vector<std::string_view>(readable_formats.begin(), readable_formats.end()));
}

TEST_CASE("words are UTF-8, and only paths may be any bytes", "[cli]") {
    CHECK(refusal({"round", "\xFF"}) ==
          "zeren: error: NAME is no text: \"\\xff\" [bad-encoding]\nhint: give it in UTF-8\n");
    CHECK(refusal({"round", "--colour", "r\xC0\xAF"}) ==
          "zeren: error: --colour is no text: \"r\\xc0\\xaf\" [bad-encoding]\nhint: give it in UTF-8\n");
    CHECK(parse({"round", "--graph", "\xB7\xBD.json"}).ok());
}

}  // namespace zeren::cli
