#include "support/byte_source.hpp"

#include <fstream>
#include <string>

#include "support/files.hpp"
#include "testing/catch.hpp"
#include "testing/scratch_folder.hpp"

namespace zeren::support {

TEST_CASE("a file read in parts, again from the middle, and mapped holds the same bytes", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "file";
    std::string bytes;
    for (int number = 0; number < 400'000; ++number) bytes += std::to_string(number);
    std::ofstream(path) << bytes;
    DiskFiles files;
    const auto source = files.open(path);
    REQUIRE(source.ok());
    CHECK(source.value()->size() == bytes.size());
    CHECK(read_all(*source.value()) == bytes);
    source.value()->seek(5000);
    std::string part(100, ' ');
    CHECK(source.value()->read(part) == 100);
    CHECK(part == bytes.substr(5000, 100));
    CHECK(source.value()->failure() == std::nullopt);
    CHECK(source.value()->whole().value()->bytes() == bytes);  // wherever reading has come
}

TEST_CASE("an empty file can be read and mapped", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "empty";
    std::ofstream{path};
    DiskFiles files;
    CHECK(read_all(*files.open(path).value()).empty());
    CHECK(files.open(path).value()->whole().value()->bytes().empty());
}

TEST_CASE("a text that was kept can be read twice", "[files]") {
    KeptText text("once and again");
    CHECK(read_all(text) == "once and again");
    CHECK(read_all(text) == "once and again");
}

}  // namespace zeren::support
