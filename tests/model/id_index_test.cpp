#include "model/id_index.hpp"

#include <map>
#include <random>
#include <string>

#include "testing/catch.hpp"

namespace zeren::model {

TEST_CASE("an empty index knows nothing", "[model]") {
    const IdIndex index;
    CHECK(index.find("", [](std::uint32_t) { return std::string_view{}; }) == std::nullopt);
}

TEST_CASE("an index answers as a map does, however much it grows", "[model]") {
    std::mt19937 random(4);
    std::vector<std::string> texts;
    const auto text_of = [&texts](std::uint32_t row) { return std::string_view(texts[row]); };
    IdIndex index;
    std::map<std::string, std::uint32_t, std::less<>> oracle;
    for (int round = 0; round < 20'000; ++round) {
        const auto word = std::to_string(random() % 8000);
        const auto row = static_cast<std::uint32_t>(texts.size());
        texts.push_back(word);
        const auto [held, is_new] = oracle.emplace(word, row);
        const auto before = index.add(word, row, text_of);
        CHECK(before == (is_new ? std::nullopt : std::optional(held->second)));
    }
    for (int number = 0; number < 8500; ++number) {
        const auto word = std::to_string(number);
        const auto held = oracle.find(word);
        CHECK(index.find(word, text_of) ==
              (held == oracle.end() ? std::nullopt : std::optional(held->second)));
    }
}

}  // namespace zeren::model
