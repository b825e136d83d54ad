#include "support/suggestion.hpp"

#include <algorithm>
#include <functional>
#include <random>
#include <string>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::support {
namespace {

/// The definition, without a table: the cheapest of all ways to take the last letters off.
std::size_t plain_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() + b.size();
    const auto shorter_a = a.substr(0, a.size() - 1);
    const auto shorter_b = b.substr(0, b.size() - 1);
    auto best = std::min({plain_distance(shorter_a, b) + 1, plain_distance(a, shorter_b) + 1,
                          plain_distance(shorter_a, shorter_b) + (a.back() == b.back() ? 0U : 1U)});
    if (a.size() > 1 && b.size() > 1 && a.back() == shorter_b.back() && shorter_a.back() == b.back()) {
        best = std::min(
            best, plain_distance(shorter_a.substr(0, a.size() - 2), shorter_b.substr(0, b.size() - 2)) + 1);
    }
    return best;
}

std::string random_word(std::mt19937& random) {
    std::string word;
    for (auto length = random() % 6; length > 0; --length) word.push_back("abc"[random() % 3]);
    return word;
}

}  // namespace

TEST_CASE("the distance counts slips in letters, not in bytes", "[support]") {
    CHECK(edit_distance("市卫健局", "市卫建局") == 1);
    CHECK(edit_distance("wjw", "wwj") == 1);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("load", "load") == 0);
}

TEST_CASE("the distance is the one of the plain definition", "[support]") {
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        const auto a = random_word(random);
        const auto b = random_word(random);
        INFO(a << " / " << b);
        CHECK(edit_distance(a, b) == plain_distance(a, b));
    }
}

TEST_CASE("near names come nearest first, ties in the order of the candidates", "[support]") {
    const std::vector<std::string_view> names{"render", "lead", "loan", "load", "loads", "load"};
    CHECK(near_names("loax", names) == std::vector<std::string>{"loan", "load"});
    CHECK(near_names("loads", names) == std::vector<std::string>{"loads", "load"});
    CHECK(near_names("load", names, 1) == std::vector<std::string>{"load"});
    CHECK(near_names("balance", names).empty());
    CHECK(near_names("", names).empty());
}

TEST_CASE("a word that nobody meant as a name costs no time", "[support]") {
    const std::string huge(1'000'000, 'x');
    const std::vector<std::string_view> names{"load", huge};
    CHECK(near_names(huge, names).empty());
    CHECK(near_names("loat", names) == std::vector<std::string>{"load"});
}

TEST_CASE("a suggestion reads as a question", "[support]") {
    const std::vector<std::string_view> names{"loan", "load", "who"};
    CHECK(did_you_mean("loat", names) == "did you mean \"loan\" or \"load\"?");
    CHECK(did_you_mean("balance", names).empty());
    CHECK(list_names(names) == "\"loan\", \"load\" or \"who\"");
    CHECK(list_names({}).empty());
}

TEST_CASE("near names are those that comparing with each one finds", "[support]") {
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> names(30);
        for (auto& name : names) name = random_word(random) + (random() % 4 == 0 ? "局" : "");
        const std::vector<std::string_view> candidates(names.begin(), names.end());
        NearNames index(candidates);
        for (int search = 0; search < 10; ++search) {
            const auto word = random_word(random);
            std::vector<std::string> expected;
            for (std::size_t far = 0; far < 10 && expected.size() < 3; ++far) {
                for (const auto& name : names) {
                    const auto longer = std::max(code_points(word), code_points(name));
                    const bool is_near = far <= std::max<std::size_t>(1, longer / 3);
                    if (!is_near || edit_distance(word, name) != far || expected.size() == 3) continue;
                    if (std::ranges::find(expected, name) == expected.end()) expected.push_back(name);
                }
            }
            INFO(word);
            CHECK(index.near(word) == expected);
            CHECK(near_names(word, candidates) == expected);
        }
    }
}

TEST_CASE("names are near for as long as the work lasts", "[support]") {
    const std::vector<std::string_view> candidates = {"market", "market hall"};
    NearNames index(candidates, 100);
    CHECK(index.near("markt") == std::vector<std::string>{"market"});
    CHECK(index.near("market hal") == std::vector<std::string>{});
    CHECK(index.near("markt") == std::vector<std::string>{"market"});
    CHECK(index.near("markt") == std::vector<std::string>{});
}

}  // namespace zeren::support
