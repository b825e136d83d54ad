#include "formats/json_text.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>
#include <stdexcept>
#include <string>

#include "testing/catch.hpp"

namespace zeren::formats {

TEST_CASE("numbers are written as short as they read back", "[json]") {
    const auto written = [](double number) {
        std::string out;
        append_json_number(out, number);
        return out;
    };
    CHECK(written(1) == "1");
    CHECK(written(0.5) == "0.5");
    CHECK(written(0.1) == "0.1");
    CHECK(written(100'000) == "100000");
    CHECK(written(-7) == "-7");
    CHECK(written(1e300) == "1e+300");
    std::mt19937_64 random(3);
    for (int round = 0; round < 10'000; ++round) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isfinite(number)) continue;
        CHECK(nlohmann::json::parse(written(number)).get<double>() == number);
    }
}

TEST_CASE("a number that JSON has no words for is a bug of the caller", "[json]") {
    std::string out;
    CHECK_THROWS_AS(append_json_number(out, std::numeric_limits<double>::infinity()), std::logic_error);
    CHECK_THROWS_AS(append_json_number(out, std::numeric_limits<double>::quiet_NaN()), std::logic_error);
    CHECK(out.empty());
}

TEST_CASE("JSON on one line keeps its strings and loses its line ends", "[json]") {
    const std::string line = on_one_line("{ \"a : b\\\\\\\", c\" :\n[1 ,\t2], \"x\":{}}");
    CHECK(line == R"({"a : b\\\", c": [1, 2], "x": {}})");
    CHECK(on_one_line(line) == line);
}

}  // namespace zeren::formats
