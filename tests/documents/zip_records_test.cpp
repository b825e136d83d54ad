#include "documents/zip_records.hpp"

#include <string>

#include "documents/package.hpp"
#include "documents/zip_bytes.hpp"
#include "testing/catch.hpp"

namespace zeren::documents::zip {
namespace {

constexpr std::uint64_t see_wide = 0xFFFFFFFF;

std::string number(std::uint64_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i, value >>= 8U) out += static_cast<char>(value & 0xFFU);
    return out;
}

/// A field of 64-bit numbers as it stands in an extra field: its id, its size, its content.
std::string field(std::uint64_t id, const std::string& content) {
    return number(id, 2) + number(content.size(), 2) + content;
}

/// An entry of the directory called "a" whose sizes and place are said to stand in the extra field.
std::string entry(std::uint64_t inflated, std::uint64_t packed, std::uint64_t header_at,
                  const std::string& extra) {
    return "PK\x01\x02" + number(0, 16) + number(packed, 4) + number(inflated, 4) + number(1, 2) +
           number(extra.size(), 2) + number(0, 10) + number(header_at, 4) + "a" + extra;
}

/// The end of a file of one member with 64-bit numbers: the record at `record_at`, its locator and the old
/// end.
std::string wide_end(std::uint64_t record_at, std::uint64_t directory_at, std::uint64_t directory_size,
                     const std::string& mark = "PK\x06\x06") {
    return mark + number(44, 8) + number(0, 12) + number(1, 8) + number(1, 8) + number(directory_size, 8) +
           number(directory_at, 8) + "PK\x06\x07" + number(0, 4) + number(record_at, 8) + number(1, 4) +
           "PK\x05\x06" + number(0, 4) + number(0xFFFF, 2) + number(0xFFFF, 2) + number(see_wide, 4) +
           number(see_wide, 4) + number(0, 2);
}

}  // namespace

TEST_CASE("64-bit sizes and places of an entry are taken where the short ones point to them", "[documents]") {
    const auto all =
        read_entry(entry(see_wide, see_wide, see_wide,
                         field(7, "other") + field(1, number(1, 8) + number(2, 8) + number(3, 8))));
    REQUIRE(all.has_value());
    CHECK(all->inflated == 1);
    CHECK(all->packed == 2);
    CHECK(all->header_at == 3);
    const auto place = read_entry(entry(5, 6, see_wide, field(1, number(std::uint64_t{1} << 40U, 8))));
    REQUIRE(place.has_value());
    CHECK(place->inflated == 5);
    CHECK(place->packed == 6);
    CHECK(place->header_at == std::uint64_t{1} << 40U);
    CHECK(read_entry(entry(5, 6, 7, field(9, "") + "xyz"))->header_at == 7);
}

TEST_CASE("an entry whose extra field breaks off is broken", "[documents]") {
    CHECK(!read_entry(entry(see_wide, 0, 0, field(1, "1234567"))));
    CHECK(!read_entry(entry(0, 0, 0, number(1, 2) + number(9, 2) + "12345678")));
    CHECK(!read_entry(entry(0, 0, 0, "").substr(0, 46)));
    CHECK(!read_entry(entry(0, 0, 0, "").substr(0, 45)));
    CHECK(!read_entry("XX" + entry(0, 0, 0, "").substr(2)));
}

TEST_CASE("a directory of 64-bit numbers is found by its locator and must lie before the end",
          "[documents]") {
    const std::string before = "0123456789";
    const auto found = find_directory(before + wide_end(10, 2, 8));
    REQUIRE(found.has_value());
    CHECK(found->offset == 2);
    CHECK(found->size == 8);
    CHECK(found->members == 1);
    CHECK(found->shift == 0);
    CHECK(!find_directory(before + wide_end(10, 200, 8)));
    CHECK(!find_directory(before + wide_end(10, 2, 85)));
    // What the locator names is no such record: the numbers of the old end count, and they lead nowhere.
    CHECK(!find_directory(before + wide_end(9, 2, 8)));
    CHECK(!find_directory(before + wide_end(60, 2, 8)));
    CHECK(!find_directory(before + wide_end(999, 2, 8)));
    CHECK(!find_directory(before + wide_end(10, 2, 8, "PK\x06\x08")));
}

TEST_CASE("a comment behind the directory may look like its end", "[documents]") {
    auto bytes = testing::zip_bytes({{.name = "a", .content = "plan"}});
    bytes += "PK\x05\x06" + number(0, 6) + number(1, 2) + number(999'999, 4) + number(0, 4) + number(0, 2);
    auto package = Package::open(bytes, "plan.docx");
    REQUIRE(package.ok());
    CHECK(package.value().read("a").value() == "plan");
    CHECK(!find_directory(std::string("PK\x05\x06") + number(0, 8) + number(9, 4) + number(0, 6)));
    CHECK(!find_directory(testing::zip_bytes({}) + std::string(70'000, 'x')));
    CHECK(!find_directory("PK\x05\x06"));
}

TEST_CASE("data begins behind a whole local header", "[documents]") {
    const auto bytes = testing::zip_bytes({{.name = "abc", .content = "x", .deflated = false}});
    CHECK(data_offset(bytes, 0) == 33);
    CHECK(!data_offset(bytes, 1));
    CHECK(!data_offset(bytes, bytes.size() - 29));
    CHECK(!data_offset(bytes, bytes.size() + 1));
    CHECK(!data_offset(bytes.substr(0, 32), 0));
}

}  // namespace zeren::documents::zip
