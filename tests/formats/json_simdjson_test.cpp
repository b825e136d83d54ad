#include <simdjson.h>

#include <random>
#include <string>

#include "formats/json_events.hpp"
#include "formats/json_skip.hpp"
#include "formats/mutated_json.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {

TEST_CASE("a third reader accepts and refuses the same damaged texts", "[json][property]") {
    std::mt19937 random(13);
    simdjson::dom::parser parser;
    for (int round = 0; round < 20'000; ++round) {
        const auto text = testing::mutated_json(random);
        CAPTURE(text);
        support::TextSource source(text);
        JsonCursor cursor(source);
        skip_value(cursor, {}, EarlierTexts::let_go);
        cursor.finish();
        const bool theirs = parser.parse(text).error() == simdjson::SUCCESS;
        CHECK(!cursor.flaw().has_value() == theirs);
    }
}

}  // namespace zeren::formats
