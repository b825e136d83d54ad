#include "support/file_bytes.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include "support/files.hpp"
#include "testing/catch.hpp"
#include "testing/scratch_folder.hpp"

namespace zeren::support {
namespace {

std::string some_bytes(std::size_t count) {
    std::string bytes;
    for (std::size_t at = 0; at < count; ++at) bytes += static_cast<char>(at * 7 + at / 251);
    return bytes;
}

}  // namespace

TEST_CASE("a part of a file is its bytes, read or in place", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "big";
    const auto bytes = some_bytes(3'000'000);
    std::ofstream(path, std::ios::binary) << bytes;
    DiskFiles files;
    const auto source = files.open(path);
    REQUIRE(source.ok());
    const auto whole = source.value()->whole();
    REQUIRE(whole.ok());
    std::string room;
    for (const std::size_t begin : {0, 1, 70'001, 2'900'000, 2'999'999, 3'000'000}) {
        for (const std::size_t size : {0, 1, 5000, 65'536, 262'144, 4'000'000})
            CHECK(whole.value()->part(begin, size, room) == std::string_view(bytes).substr(begin, size));
    }
    std::filesystem::resize_file(path, 100'000);
    CHECK(whole.value()->part(0, 262'144, room) == std::string_view(bytes).substr(0, 100'000));
    CHECK(whole.value()->part(200'000, 262'144, room).empty());
}

}  // namespace zeren::support
