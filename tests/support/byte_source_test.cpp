#include "support/byte_source.hpp"

#include <algorithm>
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
    CHECK(read_all(*source.value(), path).value() == bytes);
    source.value()->seek(5000);
    std::string part(100, ' ');
    CHECK(source.value()->read(part) == 100);
    CHECK(part == bytes.substr(5000, 100));
    CHECK(source.value()->failure() == std::nullopt);
    CHECK(source.value()->whole().value()->bytes() == bytes);  // wherever reading has come
}

TEST_CASE("of a file whose end was seen any part can be read again", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "file";
    std::ofstream(path) << "0123456789";
    DiskFiles files;
    const auto source = files.open(path);
    REQUIRE(source.ok());
    std::string room(64, ' ');
    CHECK(source.value()->read(room) == 10);
    CHECK(source.value()->read(room) == 0);
    source.value()->seek(7);
    CHECK(source.value()->read(std::span(room).first(2)) == 2);
    CHECK(room.substr(0, 3) == "782");
    CHECK(source.value()->read(room) == 1);
    CHECK(source.value()->read(room) == 0);
    source.value()->seek(99);
    CHECK(source.value()->read(room) == 0);
    CHECK(source.value()->failure() == std::nullopt);
}

TEST_CASE("a file that grows while it is read is read to its new end", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "file";
    std::ofstream(path) << "one ";
    DiskFiles files;
    const auto source = files.open(path);
    REQUIRE(source.ok());
    std::ofstream(path, std::ios::app) << "two";
    CHECK(read_all(*source.value(), path).value() == "one two");
}

TEST_CASE("an empty file can be read and mapped", "[files]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "empty";
    std::ofstream{path};
    DiskFiles files;
    CHECK(read_all(*files.open(path).value(), path).value().empty());
    CHECK(files.open(path).value()->whole().value()->bytes().empty());
}

TEST_CASE("a text that was kept can be read twice", "[files]") {
    KeptText text("once and again");
    CHECK(read_all(text, "text").value() == "once and again");
    CHECK(read_all(text, "text").value() == "once and again");
}

TEST_CASE("a long pipe is moved at most once, so that memory never holds it twice", "[files]") {
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    class Pipe final : public ByteSource {
      public:
        std::size_t read(std::span<char> room) override {
            const auto* begin = room.data() - at_;
            if (at_ >= 65 * mebibyte) {
                moves += begin != begin_ ? 1 : 0;
                largest_room = std::max(largest_room, room.size());
            }
            begin_ = begin;
            at_ += room.size();
            return room.size();
        }
        void seek(std::size_t) override {}
        [[nodiscard]] std::size_t size() const override { return 0; }
        int moves = 0;
        std::size_t largest_room = 0;

      private:
        const char* begin_ = nullptr;
        std::size_t at_ = 0;
    };
    Pipe pipe;
    CHECK_FALSE(read_all(pipe, "pipe", 300 * mebibyte).ok());
    CHECK(pipe.moves <= 1);
    CHECK(pipe.largest_room <= 64 * mebibyte);
    CHECK(pipe.largest_room > 0);
}

TEST_CASE("a source that never ends is refused", "[files]") {
    class Endless final : public ByteSource {
      public:
        std::size_t read(std::span<char> room) override { return room.size(); }
        void seek(std::size_t) override {}
        [[nodiscard]] std::size_t size() const override { return 0; }
    };
    Endless endless;
    const auto read = read_all(endless, "pipe", 100'000);
    REQUIRE_FALSE(read.ok());
    CHECK(read.diagnostics().items().front().code == Code::too_large);
    CHECK(read.diagnostics().items().front().where.file == "pipe");
    TextSource fits(std::string_view("x"));
    CHECK(read_all(fits, "text", 1).ok());
}

}  // namespace zeren::support
